import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const typeAWord = 'Type a word to search for, like housing or payback.'
const useFewer = 'Search for 200 characters or fewer.'

const told: Readonly<Record<string, string>> = {
  ' ': typeAWord,
  '-': typeAWord,
  '"': typeAWord,
  '| & ! ( )': typeAWord,
  '%': typeAWord,
  _: typeAWord,
  '\\': typeAWord,
  "'": typeAWord,
  '🙂': typeAWord,
  '\u200b': typeAWord,
  [`${'housing '.repeat(1250)}`]: useFewer,
  ['x'.repeat(10_000)]: useFewer,
  ['-'.repeat(10_000)]: useFewer,
}

for (const [asked, sentence] of Object.entries(told)) {
  test(`somebody who searches for ${asked.slice(0, 20)} (${asked.length}) is told what to do`, async ({ site }) => {
    const page = await searchFor(site, String(new URLSearchParams({ q: asked })))

    expect(page).toContain(`id="search-query-problem">${sentence}</p>`)
  })
}

test.for(['the of and', 'OR', '-OR "" ():*<->'])('words alone that every page has find nothing: %s', async (asked, { site }) => {
  expect(await searchFor(site, String(new URLSearchParams({ q: asked })))).toContain('Nothing found for')
})

const answered = {
  'a NUL': 'q=hou%00sing',
  'NULs alone': 'q=%00%00',
  'half of a character': 'q=%ED%A0%80housing',
  'broken escapes': 'q=%ff%C0%AFhousing',
  'an escape cut short': 'q=housing%',
  'no value': 'q',
  'no question': '',
  'two questions': 'q=housing&q=payback',
  'a list': 'q[]=housing&q[0]=x',
  'a nonsense kind': 'q=housing&kind=__proto__',
  'two kinds': 'q=housing&kind=pages&kind=services',
  'what looks like SQL': `q=${encodeURIComponent("housing'); DROP TABLE routes; --")}`,
  'what looks like a tag': `q=${encodeURIComponent('<script>alert(1)</script> housing')}`,
  'many operators': `q=${encodeURIComponent('-a OR '.repeat(33))}`,
  'many quotation marks': `q=${encodeURIComponent('"housing '.repeat(22))}`,
  'right-to-left words': `q=${encodeURIComponent('שלום \u202e housing')}`,
}

for (const [name, search] of Object.entries(answered)) {
  test(`a search with ${name} has a whole answer`, async ({ site }) => {
    expect(await searchFor(site, search)).not.toContain('<script>alert')
  })
}

test('a search too long for an address is refused by the server, which goes on', async ({ site }) => {
  expect(await send(site, `/search?q=${'x'.repeat(20_000)}`)).toMatchObject({ status: 431 })

  // The server closes before all of it is sent, so the answer may be lost on the way.
  const refused = await send(site, `/search?q=${'x'.repeat(1_000_000)}`).then(
    ({ status }) => status,
    ({ code }: { code: string }) => code,
  )
  expect([431, 'ECONNRESET', 'EPIPE']).toContain(refused)
  expect(await send(site, '/search?q=housing')).toMatchObject({ status: 200, body: expect.stringContaining('results for “housing”') })
})

/** @returns the page. The bench says how long hard searches take. */
async function searchFor(site: { url: string }, search: string) {
  const { status, body } = await send(site, `/search?${search}`)

  expect(status).toBe(200)
  expect(body.trimEnd()).toMatch(/<\/html>$/)
  expect(body).toContain('<h1 class="govuk-heading-xl">Search</h1>')
  return body
}
