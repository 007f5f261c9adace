import { expect } from 'vitest'
import { searchFor } from '#tests/search/results.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-behind-a-proxy.ts'

const urgent = [
  ['999', '/search?about=1', ['999', '101']],
  ['I want to die', '/search?about=2', ['999', '116 123', '111']],
  ['my partner hits me', '/search?about=3', ['999', '0808 2000 247', '0808 801 0327', '0800 999 5428']],
  ['raped', '/search?about=4', ['999', '0808 500 2222']],
  ['worried about a child', '/search?about=5', ['999', '0808 800 5000', '0800 1111']],
  ['I hit my partner', '/search?about=6', ['999', '0808 802 4040']],
  ['he beats me and I want to die', '/search?about=2&about=3', ['999', '116 123', '0808 2000 247']],
] as const

const asked = (words: string) => `/search?${new URLSearchParams({ q: words })}`

test.for(urgent)('“%s” leads on to %s, without its words', async ([words, address], { given }) => {
  const { status, headers, body } = await send(given.site, asked(words))

  expect(status).toBe(303)
  expect(headers).toMatchObject({ location: address, 'cache-control': 'no-store' })
  expect(body).toBe('')
})

test.for(urgent)('“%s” leads to whom to phone and pages to read, and to nothing else', async ([words, address, numbers], { given }) => {
  const { status, headers, body } = await send(given.site, address)
  const found = await searchFor(given.site, words)

  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(found.numbers).toEqual(expect.arrayContaining([...numbers]))
  expect(found.numbers[0]).toBe('999')
  expect(found.links.length).toBeGreaterThan(0)
  expect(found).toMatchObject({ suggestion: undefined, titles: [], answers: [] })
  expect(body).toContain('Exit this page')
  expect(body).not.toContain('Nothing found')
  expect(found.pageTitle).toMatch(/^Search/)
  expect(body).toMatch(/<input[^>]*id="search-query"[^>]*value=""|<input(?![^>]*value=)[^>]*id="search-query"/)
})

test('only who asks for a strategy is led to it beside the help', async ({ given }) => {
  const strategy = '/strategies/reducing-reoffending-strategy-2025-2028'

  expect((await searchFor(given.site, 'suicide')).links).not.toContain(strategy)
  expect((await searchFor(given.site, 'suicide prevention strategy')).links).toContain(strategy)
})

test('who may hurt somebody is not told that they are in danger', async ({ given }) => {
  const { body } = await searchFor(given.site, 'I hit my partner')

  expect(body).toContain('If someone is in danger, or you might hurt someone')
  expect(body).not.toContain('If you are in danger')
})

test('a search that may be about somebody in need has the numbers above what is found, is left quickly, and is never kept', async ({
  given,
}) => {
  const canary = 'brackonquill'
  const words = `my ex is posting naked pictures ${canary}`

  const { status, headers, body } = await send(given.site, asked(words))

  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(body).toContain('Exit this page')
  expect(body).toMatch(/0808 500 2222[\s\S]*Nothing found/)
  expect(body).not.toMatch(/<title>[^<]*ex is/)
  await send(given.site, asked('marimbaphone'))
  await eventually(async () => {
    expect(await query(given.databaseUrl, "SELECT words FROM search_misses WHERE words = 'marimbaphone'")).toHaveLength(1)
  })
  expect(await query(given.databaseUrl, "SELECT words FROM search_misses WHERE words LIKE '%' || $1 || '%'", [canary])).toEqual([])
})

test('what somebody typed of an urgent topic is kept, counted and logged nowhere', async ({ given }) => {
  const canary = 'quillonbrack'
  await send(given.site, asked(`my partner hits me ${canary}`))
  await send(given.site, asked(`${canary} suicide ${'help '.repeat(60)}`))
  await given.way.close()
  await send(given.site, asked(`${canary} I want to die`))
  await given.way.open()
  await eventually(async () => expect((await send(given.site, asked('the way is open again'))).status).toBe(200))
  await searchFor(given.site, 'xylophone')

  expect(await query(given.databaseUrl, "SELECT words FROM search_misses WHERE words LIKE '%' || $1 || '%'", [canary])).toEqual([])
  expect(await query(given.databaseUrl, "SELECT words FROM search_misses WHERE words = 'xylophone'")).toHaveLength(1)
  expect(given.site.output()).not.toContain(canary)
  expect((await send({ url: given.site.url }, '/metrics')).body).not.toContain(canary)
})

test('a number that stands for no topic is an empty search', async ({ given }) => {
  for (const about of ['0', '7', 'x', '', '1.0'])
    expect((await send(given.site, `/search?about=${about}`)).body).toContain('id="search-query"')
})

const alwaysThere = ['999', '0808 2000 247', '116 123']

test('whom to phone stands in one line on an empty search, a search that is too long, and one that finds nothing', async ({ given }) => {
  for (const words of ['', 'long '.repeat(50), 'xylophone']) {
    const { numbers, body } = await searchFor(given.site, words)
    expect(numbers).toEqual(expect.arrayContaining(alwaysThere))
    expect(body).not.toContain('help-first')
  }
})

test('that nothing was found is said before whom to phone', async ({ given }) => {
  const [, main = ''] = (await searchFor(given.site, 'xylophone')).body.split('<main')

  expect(main.indexOf('Nothing found for')).toBeLessThan(main.indexOf('tel:999'))
})

test('while the database is away, urgent words still lead to their number, and others are told whom to phone', async ({ given }) => {
  const { site, way } = given
  await way.close()
  try {
    expect((await searchFor(site, 'my partner hits me')).numbers).toContain('0808 2000 247')
    const other = await send(site, asked('nobody asked for this before'))
    expect(other.status).toBe(503)
    for (const number of alwaysThere) expect(other.body).toContain(`>${number}</a>`)
  } finally {
    await way.open()
    await eventually(async () => expect((await send(site, asked('nobody asked for this before'))).status).toBe(200))
  }
})

test('words that staff add lead to their topic at once, and a topic they switch off leads to 999', async ({ given }) => {
  const { site, editor } = given
  const found = async (words: string) => (await send(site, asked(words))).headers.location
  // Kept for a minute, but for what changes meanwhile.
  expect(await found('the Quillonbrack')).toBeUndefined()
  await editor.send('POST', 'globals/urgent-topics', { domesticAbuse: { words: 'quillonbrack, zebrafold row', isOff: false } })
  await eventually(async () => expect(await found('the Quillonbrack')).toBe('/search?about=3'))
  expect(await found('row zebrafold')).toBeUndefined()

  await editor.send('POST', 'globals/urgent-topics', { domesticAbuse: { words: '', isOff: true } })
  await eventually(async () => expect(await found('my partner hits me')).toBe('/search?about=1'))
  await editor.send('POST', 'globals/urgent-topics', { domesticAbuse: { words: '', isOff: false } })
  await eventually(async () => expect(await found('my partner hits me')).toBe('/search?about=3'))
})

test('no search field remembers what was typed', async ({ given }) => {
  const { body } = await send(given.site, '/search')
  const fields = body.match(/<input[^>]*name="q"[^>]*>/g) ?? []

  expect(fields.length).toBeGreaterThan(0)
  for (const field of fields) expect(field.toLowerCase()).toContain('autocomplete="off"')
})
