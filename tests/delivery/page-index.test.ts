import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Drawn, openPageIndex, type Present } from '#lib/delivery/page-index.ts'

test('a page is fresh until something that it read has changed after it was drawn', () => {
  const { index } = anIndex()
  index.note('/boards', aDraw({ version: 7, reads: ['boards', 'settings'] }))

  expect(index.isFresh('/boards', aPresent({ version: 9, lastChanges: { boards: 7, 'pages:1': 9 } }))).toBe(true)
  expect(index.isFresh('/boards', aPresent({ version: 10, lastChanges: { boards: 7, settings: 10 } }))).toBe(false)
})

test('a page found fresh at one version is only compared with what comes after that version', () => {
  const { index } = anIndex()
  index.note('/boards', aDraw({ version: 7, reads: ['boards'] }))
  index.isFresh('/boards', aPresent({ version: 9, lastChanges: {} }))

  expect(index.find('/boards')?.version).toBe(9)
  expect(index.isFresh('/boards', aPresent({ version: 10, lastChanges: { boards: 10 } }))).toBe(false)
})

test.each<[string, Partial<Drawn>]>([
  ['by another build', { build: 'b2' }],
  ['from another database', { database: 'two' }],
  ['from a state that the database has lost', { version: 12 }],
  ['on another day, which it mentions', { day: '2026-11-25' }],
  ['while something couldn’t be read', { reads: ['unread'] }],
])('a page drawn %s is old', (_, drawn) => {
  const { index } = anIndex()
  index.note('/boards', aDraw(drawn))

  expect(index.isFresh('/boards', aPresent({ version: 9 }))).toBe(false)
})

test('a page that mentions no day is just as fresh on the next', () => {
  const { index } = anIndex()
  index.note('/boards', aDraw())

  expect(index.isFresh('/boards', aPresent({ day: '2026-11-27' }))).toBe(true)
})

test('a page that time alone changes is fresh until that instant, for the next process too', () => {
  const { index, reopen } = anIndex()
  index.note('/boards', aDraw({ until: 1000 }))
  index.save()

  for (const known of [index, reopen()]) {
    expect([known.isFresh('/boards', aPresent({ now: 999 })), known.isFresh('/boards', aPresent({ now: 1000 }))]).toEqual([true, false])
    expect([known.hasTurned(0, 999), known.hasTurned(999, 1000), known.hasTurned(1000, 2000)]).toEqual([false, true, false])
  }
})

test('a page that nothing is known about is old', () => {
  expect(anIndex().index.isFresh('/boards', aPresent())).toBe(false)
})

test('what was read is known to the next process, with each key written once', () => {
  const { index, file, reopen } = anIndex()
  index.note('/boards', aDraw({ reads: ['settings', 'boards'], day: '2026-11-26' }))
  index.note('/boards/one', aDraw({ reads: ['boards:1-é', 'settings'] }))
  index.save()
  const reopened = reopen()

  expect(reopened.find('/boards')).toEqual(aDraw({ reads: ['settings', 'boards'], day: '2026-11-26' }))
  expect(reopened.find('/boards/one')).toEqual(aDraw({ reads: ['boards:1-é', 'settings'] }))
  expect(readFileSync(file, 'utf8').match(/settings/g)).toHaveLength(1)
})

test.each(['', '{"keys":[]', '{"keys":[],"pages":[{"path":"/"}]}'])(
  'a file that holds “%s” makes every page old without a fault',
  (text) => {
    const { file, reopen, errors } = anIndex()
    writeFileSync(file, text)

    expect(reopen().find('/')).toBeUndefined()
    expect(errors).toEqual([])
  },
)

test('what is no longer published is forgotten, as is everything when the database has gone back', () => {
  const { index } = anIndex()
  for (const one of ['/', '/boards', '/news']) index.note(one, aDraw())
  index.prune((one) => one !== '/news')

  expect(index.find('/news')).toBeUndefined()
  expect(index.find('/boards')).toBeDefined()
  index.clear()
  expect(index.find('/boards')).toBeUndefined()
})

test("a disk that can't be written to is reported, and memory goes on working", () => {
  const errors: unknown[] = []
  const index = openPageIndex('/dev/null/index.json', (error) => errors.push(error))
  index.note('/', aDraw())
  index.save()

  expect(errors).toHaveLength(1)
  expect(index.isFresh('/', aPresent())).toBe(true)
})

function anIndex() {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-index-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'index.json')
  const errors: unknown[] = []
  const reopen = () => openPageIndex(file, (error) => errors.push(error))
  return { index: reopen(), file, errors, reopen }
}

function aDraw(drawn: Partial<Drawn> = {}): Drawn {
  return { etag: 'e1', build: 'b1', database: 'one', version: 7, reads: ['settings'], ...drawn }
}

function aPresent({ lastChanges = {}, ...present }: Partial<Present> & { lastChanges?: Record<string, number> } = {}): Present {
  return { build: 'b1', database: 'one', version: 7, day: '2026-11-26', now: 0, ...present, lastChange: (key) => lastChanges[key] ?? 0 }
}
