import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import type { Edit } from '#tests/publishing/random-edits.ts'
import { query } from '#tests/support/a-database.ts'
import type { Site } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { listedRoutes } from '#tests/support/listed-routes.ts'
import { readMetric } from '#tests/support/read-metric.ts'

type Watched = { site: Site; databaseUrl: string }

/**
 * What the site says after an edit is what a new render says, byte for byte: every page is asked for as it is kept, then everything is made
 * old and asked for again.
 */
export async function expectFresh(watched: Watched, { name, isBodyOnly }: Edit, rendersBefore: number) {
  const { site, databaseUrl } = watched
  const kept = await readSettled(watched)
  const addresses = [...kept.keys()]
  const rendersAfter = await readMetric(site, 'page_renders_total')
  if (isBodyOnly) expect(rendersAfter - rendersBefore, `pages drawn again after ${name}`).toBeLessThanOrEqual(addresses.length / 2)

  await makeEverythingOld(databaseUrl)
  await untilKnown(watched)
  const drawn = await readAll(site, addresses)

  expect((await readMetric(site, 'page_renders_total')) - rendersAfter).toBeGreaterThanOrEqual(addresses.length)
  const differing = addresses.filter((address) => kept.get(address) !== drawn.get(address))
  expect(differing, `pages that claimed to be fresh after ${name}`).toEqual([])
}

// All pages drawn again, on a machine that others keep busy.
const longestRedraw = { within: 180_000 }

/** The same once nothing is drawn any more: on a busy machine a page may be sent as it was, because drawing it took longer than anybody waits. */
async function readSettled(watched: Watched) {
  let read = new Map<string, string>()
  await eventually(async () => {
    const before = await readMetric(watched.site, 'page_renders_total')
    read = await readEverything(watched)
    expect(await readMetric(watched.site, 'page_renders_total')).toBe(before)
  }, longestRedraw)
  return read
}

/** What the instance says at every address, once it has heard of all that was published. */
export async function readEverything(watched: Watched) {
  await untilKnown(watched)
  return readAll(watched.site, await listAddresses(watched.databaseUrl))
}

/** Waits until the instance has heard of all that was published. */
async function untilKnown({ site, databaseUrl }: Watched) {
  const [row] = await query<{ version: number }>(databaseUrl, 'SELECT version::int FROM content_version')
  await eventually(async () => expect(await readMetric(site, 'content_version')).toBe(row?.version))
}

async function listAddresses(databaseUrl: string) {
  const routes = await listedRoutes(databaseUrl)
  const feeds = routes.some(({ collection }) => collection === 'news') ? [paths.newsFeed] : []
  return [...routes.map(({ path }) => path), ...feeds, '/no-such-page']
}

async function readAll(site: Site, addresses: string[]) {
  const read = new Map<string, string>()
  for (const address of addresses) {
    const { status, body } = await send(site, address)
    expect([address, status]).toEqual([address, address === '/no-such-page' ? 404 : 200])
    read.set(address, body)
  }
  return read
}

/** Every page reads the settings, and the feed the news. */
export async function makeEverythingOld(databaseUrl: string) {
  await query(
    databaseUrl,
    `WITH moved AS (UPDATE content_version SET version = version + 1 RETURNING version)
     INSERT INTO content_changes (what, version) SELECT what, version FROM moved, unnest(ARRAY['settings', 'news']) AS what
     ON CONFLICT (what) DO UPDATE SET version = excluded.version`,
  )
  await query(databaseUrl, `SELECT pg_notify('content_version', '')`)
}
