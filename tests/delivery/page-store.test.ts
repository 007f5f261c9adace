import { mkdtempSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openPageStore } from '#lib/delivery/page-store.ts'
import { aStoredPage, asTheBuildBeforeWrote, incompressible } from '#tests/delivery/a-stored-page.ts'

test('a kept page is there at once, and for the next process', async () => {
  const { folder, store } = openOne()
  const page = await aStoredPage({ text: '<p>👩‍👧 مرحبا</p>' })
  const kept = store.keep(page)

  expect(store.peek(page.path)).toBe(page)
  expect(store.find(page.path)).toBe(page)
  await kept
  expect(readdirSync(folder)).toHaveLength(1)
  const { store: reopened } = openOne(folder)
  expect(reopened.paths()).toEqual([page.path])
  expect(await reopened.find(page.path)).toEqual(page)
})

test('a path never kept costs no disk and no wait', () => {
  const { store } = openOne('/dev/null/nowhere')

  expect(store.find('/wp-login.php')).toBeUndefined()
})

test('a page comes from the disk once and from memory afterwards', async () => {
  const page = await aStoredPage()
  const { folder, store } = openOne()
  await store.keep(page)
  const { store: reopened } = openOne(folder)

  expect(reopened.peek(page.path)).toBeUndefined()
  await Promise.all([reopened.find(page.path), reopened.find(page.path)])
  expect(reopened.find(page.path)).toEqual(page)
})

test('memory is bounded in bytes; what it lets go comes back from the disk', async () => {
  const { store } = openOne(undefined, 300_000)
  const pages = await Promise.all([1, 2, 3].map((number) => aStoredPage({ path: `/p/${number}`, text: incompressible(100_000) })))
  for (const page of pages) await store.keep(page)

  expect(pages.filter(({ path }) => store.peek(path))).toHaveLength(2)
  expect(await store.find('/p/1')).toEqual(pages[0])
})

test('a page larger than the memory is served from the disk', async () => {
  const { store } = openOne(undefined, 1_000_000)
  const page = await aStoredPage({ text: incompressible(2_000_000) })
  await store.keep(page)

  expect(store.peek(page.path)).toBeUndefined()
  expect(await store.find(page.path)).toEqual(page)
})

test.each<[string, (file: string) => void]>([
  ['cut short', (file) => truncateSync(file, readFileSync(file).length - 10)],
  ['cut within its first line', (file) => truncateSync(file, 20)],
  ['emptied', (file) => truncateSync(file, 0)],
  ['with a changed byte in a body', (file) => changeByte(file, -60)],
  ['with a changed byte in its first line', (file) => changeByte(file, 40)],
  ['of something else', (file) => writeFileSync(file, '{"path":"/programmes/drive"}\nhello')],
  ['of two megabytes without a line', (file) => writeFileSync(file, Buffer.alloc(2_000_000))],
])('a file %s counts as missing and is removed, whether found at opening or later', async (_, damage) => {
  const { folder, store } = openOne()
  const page = await aStoredPage()
  await store.keep(page)
  const { store: openedBefore, errors } = openOne(folder)
  const copy = mkdtemp()
  damage(fileIn(folder))
  writeFileSync(join(copy, readdirSync(folder)[0] ?? ''), readFileSync(fileIn(folder)))

  expect(await openedBefore.find(page.path)).toBeUndefined()
  expect(readdirSync(folder)).toEqual([])
  expect(openedBefore.paths()).toEqual([])
  expect(await openOne(copy).store.find(page.path)).toBeUndefined()
  expect(readdirSync(copy)).toEqual([])
  expect(errors).toEqual([])
})

test("a file under another page's name is not that page", async () => {
  const { folder, store } = openOne()
  await store.keep(await aStoredPage({ path: '/a' }))
  const nameOfA = readdirSync(folder)[0] ?? ''
  await store.keep(await aStoredPage({ path: '/b' }))
  const nameOfB = readdirSync(folder).find((name) => name !== nameOfA) ?? ''
  const { store: openedBefore } = openOne(folder)
  writeFileSync(join(folder, nameOfB), readFileSync(join(folder, nameOfA)))

  expect(await openedBefore.find('/b')).toBeUndefined()
  expect(openOne(folder).store.paths()).toEqual(['/a'])
})

test('when a page is kept many times at once, the last one stays, whole, in memory and on the disk', async () => {
  const { folder, store } = openOne()
  const pages = await Promise.all(
    Array.from({ length: 40 }, (_, number) => aStoredPage({ text: `${number} ${incompressible(50_000 + 1000 * (40 - number))}` })),
  )
  await Promise.all(pages.map(store.keep))

  expect(store.peek('/programmes/drive')).toBe(pages.at(-1))
  expect(await openOne(folder).store.find('/programmes/drive')).toEqual(pages.at(-1))
  expect(readdirSync(folder)).toHaveLength(1)
})

test('two processes may keep the same page; a reader always gets one of them whole', async () => {
  const { folder, store } = openOne()
  const { store: other } = openOne(folder)
  const pages = await Promise.all(['a', 'b'].map((letter) => aStoredPage({ text: letter + incompressible(400_000) })))
  const [a, b] = pages
  if (!a || !b) throw new Error('two pages are made above')
  await store.keep(a)
  const writing = Promise.all(Array.from({ length: 20 }, (_, turn) => (turn % 2 ? store.keep(a) : other.keep(b))))
  const seen = await Promise.all(Array.from({ length: 20 }, () => openOne(folder).store.find(a.path)))
  await writing

  expect(seen.every((page) => page?.etag === a.etag || page?.etag === b.etag)).toBe(true)
})

test('a failing disk leaves memory working, and is reported', async () => {
  const file = join(mkdtemp(), 'a-file-not-a-folder')
  writeFileSync(file, '')
  const { store, errors } = openOne(file)
  const page = await aStoredPage()
  await store.keep(page)

  expect(store.find(page.path)).toBe(page)
  expect(errors.length).toBeGreaterThanOrEqual(2)
  await store.forget(page.path)
  expect(store.find(page.path)).toBeUndefined()
})

test("a folder that vanishes doesn't make a request fail", async () => {
  const { folder, store, errors } = openOne()
  const page = await aStoredPage()
  await store.keep(page)
  const { store: reopened } = openOne(folder)
  await rm(folder, { recursive: true })

  expect(await reopened.find(page.path)).toBeUndefined()
  await store.keep(page)
  expect(store.find(page.path)).toBe(page)
  expect(errors).toHaveLength(1)
})

test('a forgotten page is gone at once, even while it is being written or read', async () => {
  const { folder, store } = openOne()
  const page = await aStoredPage()
  const kept = store.keep(page)
  const forgotten = store.forget(page.path)

  expect(store.find(page.path)).toBeUndefined()
  await Promise.all([kept, forgotten])
  expect(await store.find(page.path)).toBeUndefined()
  expect(store.paths()).toEqual([])
  expect(readdirSync(folder)).toEqual([])

  await store.keep(page)
  const { store: reopened } = openOne(folder)
  const found = reopened.find(page.path)
  await reopened.forget(page.path)
  expect(await found).toBeUndefined()
  expect(reopened.peek(page.path)).toBeUndefined()
})

test('a page kept while an older one is read is the one that stays', async () => {
  const { folder, store } = openOne()
  await store.keep(await aStoredPage({ text: 'old' }))
  const { store: reopened } = openOne(folder)
  const newer = await aStoredPage({ text: 'new' })
  const [found] = await Promise.all([reopened.find(newer.path), reopened.keep(newer)])

  expect(found).toBe(newer)
  expect(reopened.peek(newer.path)).toBe(newer)
})

test('pruning forgets what has no route', async () => {
  const { folder, store } = openOne()
  for (const path of ['/', '/gone', '/also/gone']) await store.keep(await aStoredPage({ path }))
  await store.prune((path) => path === '/')

  expect(store.paths()).toEqual(['/'])
  expect(openOne(folder).store.paths()).toEqual(['/'])
})

test('any path makes a file inside the folder', async () => {
  const { folder, store } = openOne()
  const paths = ['/../../etc/passwd', `/${'long/'.repeat(400)}`, '/a\nb\u2028c', '/👩‍👧', '/nul\0']
  for (const path of paths) await store.keep(await aStoredPage({ path }))

  expect(openOne(folder).store.paths().toSorted()).toEqual(paths.toSorted())
  expect(readdirSync(folder).every((name) => /^[0-9a-f]{64}\.page$/.test(name))).toBe(true)
})

test('a write abandoned long ago is cleared away; a young one and other files stay', async () => {
  const folder = mkdtemp()
  for (const name of ['old.tmp', 'young.tmp', 'notes.txt']) writeFileSync(join(folder, name), 'x')
  utimesSync(join(folder, 'old.tmp'), new Date(0), new Date(0))
  const { errors } = openOne(folder)

  expect(readdirSync(folder).toSorted()).toEqual(['notes.txt', 'young.tmp'])
  expect(errors).toEqual([])
})

test('a page that the previous build wrote is sent too', async () => {
  const { folder, store } = openOne()
  const { database, bodies, ...page } = await aStoredPage()
  await store.keep({ database, bodies, ...page })
  writeFileSync(fileIn(folder), asTheBuildBeforeWrote({ database, bodies, ...page }))

  expect(await openOne(folder).store.find(page.path)).toEqual({ database, bodies, ...page })
})

test('an unknown path stays unknown on a folder opened before another process kept it', async () => {
  const { folder, store } = openOne()
  const { store: other } = openOne(folder)
  await other.keep(await aStoredPage())

  expect(store.find('/programmes/drive')).toBeUndefined()
  expect((await stat(fileIn(folder))).size).toBeGreaterThan(0)
})

function openOne(folder = mkdtemp(), maxBytes = 10_000_000) {
  const errors: unknown[] = []
  return { folder, errors, store: openPageStore({ folder, maxBytes, onError: (error) => errors.push(error) }) }
}

function mkdtemp() {
  const folder = mkdtempSync(join(tmpdir(), 'page-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

function fileIn(folder: string) {
  return join(folder, readdirSync(folder)[0] ?? 'none')
}

function changeByte(file: string, at: number) {
  const bytes = readFileSync(file)
  const index = at < 0 ? bytes.length + at : at
  bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index)
  writeFileSync(file, bytes)
}
