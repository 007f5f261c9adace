import { expect } from 'vitest'
import { aDocument, aWord } from '#tests/search/a-document.ts'
import { searchFor } from '#tests/search/results.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { test } from '#tests/support/test-behind-a-proxy.ts'

test.for([
  ['Drive', 'The Drive Project'],
  ['payback', 'Community Payback'],
  ['complaint', 'Complaints'],
  ['complain', 'Complaints'],
  ['IOM', 'Integrated Offender Management'],
  ['the drive project', 'The Drive Project'],
  ['privacy', 'Privacy'],
] as const)('a search for “%s” has “%s” first', async ([words, title], { given }) => {
  const { answers, titles } = await searchFor(given.site, words)

  expect([...answers, ...titles][0]).toBe(title)
})

test.for(['bbc', 'xylophone'])('a search for “%s” finds nothing and offers nothing', async (words, { given }) => {
  expect(await searchFor(given.site, words)).toMatchObject({ heading: `Nothing found for “${words}”`, titles: [], suggestion: undefined })
})

test.for(['news', 'publications', 'strategy'])('a search for “%s” leads only to pages that are shown', async (words, { given }) => {
  const { links } = await searchFor(given.site, words)

  for (const link of links) expect([link, (await send(given.site, link)).status]).toEqual([link, 200])
})

test.for(['0808 2000 247', '08082000247', '0808 200 0247', 'tel:+44-808-2000-247', '(0808) 2000 247.'])(
  'the helpline’s number leads to its page when typed as %s, and to the others that give it, marked',
  async (number, { given }) => {
    const { links, body } = await searchFor(given.site, number)

    expect(links[0]).toBe('/help-and-support/domestic-abuse')
    expect(body).toContain('0808 2000 247')
  },
)

test.for([
  ['a curly apostrophe', 'the commissioner’s cafe', "the commissioner's café"],
  ['an accent', 'A café', 'cafe'],
  ['a hyphen', 'Stop re-offending', 'reoffending'],
  ['a hyphen left out', 'Ask a co worker', 'co-worker'],
  ['a stroke', 'Help with drugs/alcohol', 'alcohol'],
  ['a comma in a number', 'We gave £8,230,500', '8230500'],
  ['a postcode', 'Write to BS99 1AA', 'bs991aa'],
  ['a plural', 'Many hostels', 'hostel'],
  ['two letters', 'Ask the NA', 'na'],
] as const)('%s makes no difference: “%s” is found by “%s”', async ([, says, asked], { given }) => {
  const word = aWord()
  await given.editor.publish('programmes', aDocument({ title: `About ${word}`, summary: says }))

  expect((await searchFor(given.site, `${word} ${asked}`)).titles).toEqual([`About ${word}`])
})

test('a title counts more than a summary, and a summary more than the rest however often it says it', async ({ given }) => {
  const word = aWord()
  const purposes = [{ purpose: `${word} `.repeat(20) }]
  await given.editor.publish('boards', aDocument({ title: 'In the rest', purposes }))
  await given.editor.publish('boards', aDocument({ title: 'In the summary', summary: `Here is ${word}.`, purposes }))
  await given.editor.publish('boards', aDocument({ title: `Here ${word} is in a title` }))
  await given.editor.publish('boards', aDocument({ title: word }))

  expect((await searchFor(given.site, word)).titles).toEqual([word, `Here ${word} is in a title`, 'In the summary', 'In the rest'])
})

test('half a word finds what it begins when it is no word itself', async ({ given }) => {
  const word = aWord()
  await given.editor.publish('boards', aDocument({ title: 'Half', purposes: [{ purpose: `All about ${word}` }] }))

  expect((await searchFor(given.site, word.slice(0, 8))).titles).toEqual(['Half'])
})

test('what records say is found on the pages that show them, as they say it now', async ({ given }) => {
  const { site, editor } = given
  const [runBy, figure, helpline] = [aWord(), aWord(), aWord()]
  const organisation = await editor.create('organisations', { name: runBy })
  const number = await editor.create('figures', { value: '5', counts: 'people', among: 'all', source: figure, dated: 'asAt', asAt: '2024' })
  const line = await editor.create('helplines', {
    name: helpline,
    phone: '01632 960 123',
    hours: 'Weekdays',
    forWhom: 'Everyone',
    runBy: organisation.id,
  })
  const body = [
    { blockType: 'figures', figures: [number.id] },
    { blockType: 'helplines', helplines: [line.id] },
  ]
  const { title } = await editor.publish('programmes', aDocument({ body }))
  for (const word of [runBy, figure, helpline, '01632960123']) expect((await searchFor(site, word)).titles).toEqual([title])

  const renamed = [aWord(), aWord(), aWord()] as const
  await editor.change('organisations', organisation.id, { name: renamed[0] })
  await editor.change('figures', number.id, { source: renamed[1] })
  await editor.change('helplines', line.id, { name: renamed[2] })
  for (const word of renamed) expect((await searchFor(site, word)).titles).toEqual([title])
  for (const word of [runBy, figure, helpline]) expect((await searchFor(site, word)).titles).toEqual([])
})

test('what is unpublished or deleted is no longer found, nor its title on what leads to it, nor a title not yet published', async ({
  given,
}) => {
  const { site, editor } = given
  const led = await editor.publish('programmes', aDocument())
  const draft = await editor.create('programmes', { ...aDocument(), _status: 'draft' })
  const documents = [led, draft].map(({ id }) => ({ relationTo: 'programmes', value: id }))
  const { id, title } = await editor.publish('programmes', aDocument({ body: [{ blockType: 'signposts', heading: 'More', documents }] }))
  expect((await searchFor(site, led.slug)).titles).toEqual([led.title, title])
  expect((await searchFor(site, draft.slug)).titles).toEqual([])

  await editor.unpublish('programmes', led.id)
  expect((await searchFor(site, led.slug)).titles).toEqual([])

  await editor.republish('programmes', led.id)
  expect((await searchFor(site, led.slug)).titles).toEqual([led.title, title])
  await editor.republish('programmes', id, { body: [] })
  await editor.remove('programmes', led.id)
  expect((await searchFor(site, led.slug)).titles).toEqual([])
})

test.for([
  ['probatoin', 'probation?'],
  ['drvie', 'drive?'],
  ['houzing support', 'housing support?'],
] as const)('“%s” is asked back as “%s”', async ([typed, meant], { given }) => {
  expect((await searchFor(given.site, typed)).suggestion).toBe(meant)
})

test('where nothing has all of the words, what has most of them is shown, those with more first', async ({ given }) => {
  const [one, two, three] = [aWord(), aWord(), aWord()]
  await given.editor.publish('boards', aDocument({ title: 'Two of three', summary: `Here ${one} is with ${two}.` }))
  await given.editor.publish('boards', aDocument({ title: 'One of three', summary: `Here is ${one}.` }))
  const { heading, titles } = await searchFor(given.site, `${one} ${two} ${three}`)

  expect(heading).toBe(`1 result with most of “${one} ${two} ${three}”`)
  expect(titles).toEqual(['Two of three'])
  expect((await searchFor(given.site, `${one} ${three}`)).titles).toEqual([])
})

test('a misspelt word is put right one slip away, and what it finds is shown', async ({ given }) => {
  const word = `${aWord()}ab`
  await given.editor.publish('boards', aDocument({ title: 'Spelt', summary: `Here is ${word}.` }))
  const found = await searchFor(given.site, `${word.slice(0, -2)}ba`)

  expect(found).toMatchObject({ suggestion: `${word}?`, titles: ['Spelt'] })
  expect((await searchFor(given.site, `${word.slice(0, -4)}zzyy`)).suggestion).toBeUndefined()
})

test('more than twenty are shown page by page, each once, and a page that is not there gives the first', async ({ given }) => {
  const { site, editor } = given
  const word = aWord()
  for (let number = 1; number <= 45; number += 1)
    await editor.publish('news', aDocument({ summary: `News of ${word}`, date: '2026-11-01' }))

  const pages = []
  for (const page of ['1', '2', '3']) pages.push(await searchFor(site, word, { page }))
  expect(pages.map(({ titles }) => titles.length)).toEqual([20, 20, 5])
  expect(new Set(pages.flatMap(({ titles }) => titles)).size).toBe(45)
  expect(pages.map(({ heading }) => heading)).toEqual([
    `45 results for “${word}”`,
    `45 results for “${word}”, page 2 of 3`,
    `45 results for “${word}”, page 3 of 3`,
  ])
  expect(pages[1]?.pageTitle).toContain(`Search for “${word}”, page 2 of 3`)
  expect(pages[1]?.pageLinks).toContain(`/search?q=${word}&page=3`)

  for (const page of ['4', '0', '-1', '2x', '99999999999999999999'])
    expect(await searchFor(site, word, { page })).toMatchObject({ heading: pages[0]?.heading, titles: pages[0]?.titles })
})

test('searches that found nothing are counted together, and what may be about a person is not kept', async ({ given }) => {
  const { site, databaseUrl } = given
  const word = aWord()
  await Promise.all(Array.from({ length: 10 }, () => searchFor(site, word)))
  for (const personal of [
    'a@example.org',
    '07700 900 123',
    '07 70 09',
    'BS1 4DJ',
    'bs14dj',
    'BS1-4DJ',
    'BS2O–4DJ',
    'QQ 12 34 56 C',
    '1/2/1990',
  ])
    await searchFor(site, `${word} ${personal}`)
  const long = `${word} ${'wander '.repeat(20)}`
  await searchFor(site, long)

  const kept = await query(databaseUrl, 'SELECT words, count::int FROM search_misses WHERE words LIKE $1 ORDER BY length(words)', [
    `${word}%`,
  ])
  expect(kept).toEqual([
    { words: word, count: 10 },
    { words: long.slice(0, 60).replace(/ \w*$/, ''), count: 1 },
  ])
})

test('a flood of searches that found nothing pushes out the rarest and oldest, and no more are kept than staff can use', async ({
  given,
}) => {
  const { site, databaseUrl } = given
  const often = aWord()
  await query(
    databaseUrl,
    `INSERT INTO search_misses (words, count, updated_at)
     SELECT 'flood ' || number, 1, now() - number * interval '1 minute' FROM generate_series(1, 2500) AS number
     UNION SELECT $1, 7, now() - interval '1 year'`,
    [often],
  )
  await searchFor(site, aWord())

  const count = 'SELECT count(*)::int AS all, count(*) FILTER (WHERE words = ANY($1))::int AS known FROM search_misses'
  expect(await query(databaseUrl, count, [[often, 'flood 1', 'flood 2500']])).toEqual([{ all: 2000, known: 2 }])
})

test('while the database is away, a search says so in time and keeps the words', async ({ given }) => {
  const { site, way } = given
  await way.close()
  try {
    const { status, body, milliseconds } = await send(site, '/search?q=nothing+asked+before')
    expect(status).toBe(503)
    expect(body).toContain('Search is not working at the moment.')
    expect(body).toContain('value="nothing asked before"')
    expectInTime(milliseconds, 5500)
  } finally {
    await way.open()
    await eventually(async () => expect((await send(site, '/search?q=nothing+asked+before')).status).toBe(200))
  }
})
