import { expect } from 'vitest'
import { searchFor } from '#tests/search/results.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Answer, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-behind-a-proxy.ts'

const domesticAbuse = 'National Domestic Abuse Helpline on <a class="govuk-link" href="tel:08082000247">0808 2000 247</a>'
const samaritans = 'Samaritans on <a class="govuk-link" href="tel:116123">116 123</a>'
const nhs111 = 'NHS <a class="govuk-link" href="tel:111">111</a> and choose option 2'

const urgent = [
  ['my partner hits me', [domesticAbuse]],
  ['domestic violance abuse', [domesticAbuse]],
  ['suicide', [samaritans, nhs111]],
  ['he beats me and I want to die', [samaritans, nhs111, domesticAbuse]],
] as const

function expectHelpFirst({ body }: Pick<Answer, 'body'>, numbers: readonly string[]) {
  const [before = '', main = ''] = body.split('<main')
  const places = ['If you are in danger, call', ...numbers, 'id="search-query"'].map((words) => main.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(before).toContain('Exit this page quickly')
}

test.for(urgent)('a search for “%s” begins with who to phone, and asks and offers nothing else', async ([words, numbers], { given }) => {
  const found = await searchFor(given.site, words)

  expectHelpFirst(found, numbers)
  expect(found).toMatchObject({ suggestion: undefined, titles: [] })
  for (const other of ['Pages with some of these words', 'check the spelling', `“${words}”`]) expect(found.body).not.toContain(other)
})

test('what has all the words of such a search is shown below the number', async ({ given }) => {
  const found = await searchFor(given.site, 'domestic abuse')

  expectHelpFirst(found, [domesticAbuse])
  expect(found.titles).toContain('Help with domestic abuse')
  expect(found.body.indexOf('0808 2000 247')).toBeLessThan(found.body.indexOf('<ol class="search-results'))
})

test('such a search leaves no more on the device than its address', async ({ given }) => {
  const { headers } = await send(given.site, '/search?q=suicide')

  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect((await searchFor(given.site, 'suicide')).pageTitle).not.toMatch(/suicide/i)
  expect((await searchFor(given.site, 'xylophone')).body).not.toContain('Exit this page')
})

test('such a search is not counted among those that found nothing', async ({ given }) => {
  for (const [words] of urgent) await searchFor(given.site, words)
  await searchFor(given.site, 'xylophone')

  const counted = await query<{ words: string }>(given.databaseUrl, 'SELECT words FROM search_misses')
  expect(counted.map(({ words }) => words)).toEqual(['xylophone'])
})

test('the number is there when the search says what is wrong with it, and while the database is away', async ({ given }) => {
  const { site, way } = given
  const long = new URLSearchParams({ q: `suicide ${'help '.repeat(50)}` })
  expectHelpFirst(await send(site, `/search?${long}`), [samaritans, nhs111])

  await way.close()
  try {
    const answer = await send(site, '/search?q=my+partner+hits+me')
    expect(answer.status).toBe(503)
    expectHelpFirst(answer, [domesticAbuse])
  } finally {
    await way.open()
    await eventually(async () => expect((await send(site, '/search?q=housing')).status).toBe(200))
  }
})
