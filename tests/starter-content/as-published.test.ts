import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { publishedDocuments } from '#lib/starter-content/starter-content.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'
import { starterPages } from '#tests/start/starter-pages.ts'
import { send } from '#tests/support/http.ts'
import { readPage } from '#tests/support/read-page.ts'
import { stateAddresses } from '#tests/support/state-addresses.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'
import { wanted } from './wanted.ts'

// A site of its own, because what others publish would be found too.
const test = testOnASite()

/** What one answer may weigh on the wire, in bytes: the first flight of a connection. */
const responseBudget = 14_600
/** Less than this no page weighs. */
const leastResponse = 2000

type Site = { url: string; origin: string }

const documents = publishedDocuments
  .map((document) => ({ address: pathOf(document), isSensitive: document.isSensitive ?? false, isDated: isDated(document) }))
  .filter(({ address }) => starterPages.includes(address))
const addresses = [...starterPages, ...Object.values(stateAddresses)]

test.for(documents)('$address is whole, and asks for nothing beside itself', async ({ address, isSensitive, isDated }, { site }) => {
  const answer = await send(site, address, { headers: { 'accept-encoding': 'br' } })
  const page = readPage(brotliDecompressSync(answer.bytes).toString())

  expect(answer).toMatchObject({ status: 200, headers: { 'content-encoding': 'br' } })
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(answer.headers['content-security-policy']).toContain(`script-src ${isSensitive ? "'self'" : "'none'"};`)
  expect(page.loaded).toEqual(isSensitive ? [paths.exitScript] : [])
  expect(page.has('exit-bar')).toBe(isSensitive)
  expect(page.text.includes('This visit will show in your browser history.')).toBe(isSensitive)
  expect(page.labelsOf('nav').filter((label) => label === 'Breadcrumb')).toHaveLength(address === paths.home ? 0 : 1)
  expect(page.text.match(/Last updated /g) ?? []).toHaveLength(isDated ? 1 : 0)
  expect(page.text.match(/Was this page useful\?/g)).toHaveLength(1)
})

test.for(addresses)('%s is small and in order', async (address, { site }) => {
  const { received, bytes, headers } = await send(site, address, { headers: { 'accept-encoding': 'gzip, br' } })
  const whole = headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes)

  expect(received).toBeGreaterThan(leastResponse)
  expect(received).toBeLessThanOrEqual(responseBudget)
  expectInOrder(readPage(whole.toString()))
})

test('every link and fragment leads somewhere', async ({ site }) => {
  const pages = new Map<string, ReturnType<typeof readPage>>()
  for (const address of addresses) pages.set(address, await pageAt(site, address))
  const links = new Set([...pages.values()].flatMap(({ links }) => links.filter((href) => href.startsWith('/'))))
  const dead: string[] = []
  for (const link of links) if (!(await isThere(site, link))) dead.push(link)

  expect(links.size).toBeGreaterThan(60)
  expect(dead).toEqual([])
})

test('all that people come for is two clicks from the front page', async ({ site }) => {
  const first = (await pageAt(site, paths.home)).seenLinks
  const reached = new Set(first)
  for (const path of first) for (const link of (await pageAt(site, path)).seenLinks) reached.add(link)
  // Links to this page go by the address that gives nothing away.
  if (reached.has(paths.info)) reached.add(paths.domesticAbuse)

  expect(Object.values(wanted).filter((path) => !reached.has(path))).toEqual([])
})

test.for(Object.entries(wanted))('“%s” finds %s among the first five', async ([words, path], { site }) => {
  const { results } = await pageAt(site, `${paths.search}?q=${encodeURIComponent(words)}`)

  expect(results.slice(0, 5)).toContain(path)
})

/** Neither the front page nor one that leads to help says when its words changed. */
function isDated(document: StarterDocument) {
  const path = pathOf(document)
  const isHelp = document.body[0]?.blockType === 'targets' && (document.isSensitive || path === paths.helpAndSupport)
  return path !== paths.home && !path.startsWith(paths.services) && !isHelp
}

/** One title, no level of heading left out, and every fragment of its own led to. */
function expectInOrder({ headings, fragments, ids }: ReturnType<typeof readPage>) {
  const levels = headings.map(({ level }) => level)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(headings.filter(({ level }, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([])
  expect(headings.filter(({ text }) => text === '')).toEqual([])
  expect(fragments.filter((id) => id !== 'top' && !ids.includes(id))).toEqual([])
}

async function pageAt(site: Site, address: string): Promise<ReturnType<typeof readPage>> {
  const { headers, body } = await send(site, address)
  return headers.location ? pageAt(site, headers.location) : readPage(body)
}

async function isThere(site: Site, link: string) {
  const [address = '', fragment] = link.split('#')
  const { status, body } = await send(site, address)
  return status === 200 && (fragment === undefined || readPage(body).ids.includes(fragment))
}
