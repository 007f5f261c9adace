import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { anAlert } from '#tests/alerts/an-alert.ts'
import { aProgramme, pathOf, showing, test, untilAll } from '#tests/publishing/two-sites.ts'
import { query } from '#tests/support/a-database.ts'
import type { Site } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { aPicture, publishFile, videoBlock } from './upload.ts'

const aSecond = 1000
/** The page that says so, as at every other address with nothing there. */
const notFound = { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body: expect.stringContaining('Page not found') }

async function expectAll(sites: Site[], addresses: string[], status: number) {
  for (const site of sites)
    for (const address of addresses) expect([address, (await send(site, address)).status]).toEqual([address, status])
}

/** @returns how many milliseconds passed before one of them was sent for the last time. */
async function untilGone(sites: Site[], addresses: string[]) {
  const began = performance.now()
  let last = 0
  const untilOneIsGone = (site: Site, address: string) =>
    eventually(async () => {
      const { status } = await send(site, address)
      if (status === 200) last = performance.now() - began
      expect([address, status]).toEqual([address, 404])
    })
  await Promise.all(sites.flatMap((site) => addresses.map((address) => untilOneIsGone(site, address))))
  return last
}

test('a file that nothing published shows is not found, in any of its sizes', async ({ sites: { both, first, editor } }) => {
  const { paths, id } = await aPicture(first)
  await editor.create('programmes?draft=true', aProgramme({ _status: 'draft', body: [videoBlock(id)] }))

  for (const site of both) for (const address of paths) expect(await send(site, address)).toMatchObject(notFound)
})

test('a file is there on every instance as soon as what shows it is published, and gone within a second when that is taken down', async ({
  sites: { both, first, editor },
  annotate,
}) => {
  const [still, file] = [await aPicture(first), await aPicture(first)]

  // Asked at once: the other instance has hardly heard of it.
  const programme = await editor.publish('programmes', aProgramme({ body: [videoBlock(still.id)] }))
  await expectAll(both.toReversed(), still.paths, 200)
  const publication = await publishFile(editor, file.id)
  await expectAll(both.toReversed(), file.paths, 200)

  await editor.unpublish('programmes', programme.id)
  const afterUnpublishing = await untilGone(both, still.paths)
  await editor.remove('publications', publication.id)
  const afterDeleting = await untilGone(both, file.paths)

  await annotate(
    `sent for the last time ${Math.round(afterUnpublishing)} and ${Math.round(afterDeleting)} ms after the page was taken down`,
  )
  expectInTime(Math.max(afterUnpublishing, afterDeleting), aSecond)
})

test('a file stays while anything published shows it', async ({ sites: { both, first, editor } }) => {
  const { id, paths } = await aPicture(first)
  const [one, other] = [await publishFile(editor, id), await editor.publish('programmes', aProgramme({ body: [videoBlock(id)] }))]

  await editor.unpublish('publications', one.id)
  await untilAll(both, `/publications/${one.slug}`, { status: 404 })
  await expectAll(both, paths, 200)

  await editor.republish('programmes', other.id, { body: [] })
  await untilGone(both, paths)
})

test('a picture that is only in the newest draft of a published page is not found', async ({ sites: { both, first, editor } }) => {
  const [shown, drafted] = [await aPicture(first), await aPicture(first)]
  const programme = await editor.publish('programmes', aProgramme({ body: [videoBlock(shown.id)] }))

  await editor.saveDraft('programmes', programme.id, { body: [videoBlock(drafted.id)] })

  await expectAll(both, drafted.paths, 404)
  await expectAll(both, shown.paths, 200)
})

test('a page that lists a publication which is only a draft does not publish its file', async ({ sites: { both, first, editor } }) => {
  const { id, paths } = await aPicture(first)
  const { id: publication } = await editor.create('publications?draft=true', { ...aProgramme(), file: id, _status: 'draft' })

  const body = [{ blockType: 'documents', publications: [publication] }]
  const programme = await editor.publish('programmes', aProgramme({ body }))

  await untilAll(both, pathOf(programme), showing(programme.title))
  await expectAll(both, paths, 404)
})

test('a file that replaces another is there in its place, and is deleted only once nothing published shows it', async ({
  sites: { both, first, editor },
}) => {
  const before = await aPicture(first)
  const publication = await publishFile(editor, before.id)
  await expectAll(both, before.paths, 200)

  const now = await aPicture(first, { instead: before.id })
  await expectAll(both.toReversed(), now.paths, 200)
  await untilGone(both, before.paths)

  const refused = await editor.send('DELETE', `media/${now.id}`)
  expect(refused.status).toBe(400)
  expect(refused.body.errors?.[0]?.message).toBe(`“${now.filename}” is shown on “A file”. Take it off this page first`)
  await expectAll(both, now.paths, 200)

  await editor.republish('publications', publication.id, { file: null })
  await untilGone(both, now.paths)
  expect((await editor.send('DELETE', `media/${now.id}`)).status).toBe(200)
})

test('a browser that has a file is told that it is still the same, and asks each time', async ({ sites: { first, editor } }) => {
  const { id, paths } = await aPicture(first)
  await publishFile(editor, id)
  const [address = ''] = paths
  const { headers } = await send(first, address)
  expect(headers).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate' })
  expect(headers).not.toHaveProperty('set-cookie')

  const again = await send(first, address, { headers: { 'if-none-match': String(headers.etag) } })

  expect(again).toMatchObject({ status: 304, body: '' })
  expect(await send(first, address, { headers: { 'if-none-match': '"another"' } })).toMatchObject({ status: 200 })
  const since = String(headers['last-modified'])
  expect(await send(first, address, { headers: { 'if-modified-since': since } })).toMatchObject({ status: 304, body: '' })
})

test('a reader whose connection broke gets the rest of a file', async ({ sites: { first, editor } }) => {
  const { id, paths } = await aPicture(first)
  await publishFile(editor, id)
  const [address = ''] = paths
  const whole = await send(first, address)
  const from = (range: string) => send(first, address, { headers: { range, 'if-range': String(whole.headers['last-modified']) } })

  const rest = await from('bytes=100-')
  expect(rest).toMatchObject({ status: 206, headers: { 'content-range': `bytes 100-${whole.bytes.length - 1}/${whole.bytes.length}` } })
  expect(rest.bytes.equals(whole.bytes.subarray(100))).toBe(true)
  expect(await from('bytes=9999999-')).toMatchObject({
    status: 416,
    headers: { 'content-range': `bytes */${whole.bytes.length}`, 'content-type': 'text/plain; charset=utf-8' },
    body: 'The file has no such part.\n',
  })
})

test('a file that is published but gone from the folder is not found', async ({ sites: { first, editor } }) => {
  const { id, filename, paths } = await aPicture(first)
  await publishFile(editor, id)

  await rm(path.join(first.dataDir, 'media', filename))

  expect(await send(first, paths[0] ?? '')).toMatchObject(notFound)
  await expectAll([first], paths.slice(1), 200)
})

test("while what files are published can't be read, pages are published all the same and the known files stay", async ({
  sites: { both, first, editor, databaseUrl },
}) => {
  const { id, paths } = await aPicture(first)
  await publishFile(editor, id)
  await expectAll(both, paths, 200)

  await query(databaseUrl, 'ALTER TABLE publications ALTER COLUMN shown_media DROP DEFAULT, ALTER COLUMN shown_media TYPE text[]')
  const alert = await editor.create('alerts', anAlert({ words: 'No file can be found' }))
  for (const page of ['/', '/contact']) await untilAll(both, page, showing('No file can be found'))
  await expectAll(both, paths, 200)

  await query(
    databaseUrl,
    `ALTER TABLE publications ALTER COLUMN shown_media TYPE uuid[] USING shown_media::uuid[], ALTER COLUMN shown_media SET DEFAULT '{}'`,
  )
  await editor.remove('alerts', alert.id)
  const later = await aPicture(first)
  await publishFile(editor, later.id)
  await expectAll(both, later.paths, 200)
})
