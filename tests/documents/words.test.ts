import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aProgramme, publishedPage, toldOf } from './on-a-page.ts'
import { heading, listBlock, paragraph, tableBlock, textBlock } from './writing.ts'

const refused = {
  'a title of 300 characters': { fields: { title: 'x'.repeat(300) }, told: 'Use 120 characters or fewer' },
  'no title': { fields: { title: '' }, told: 'Fill this in: it is needed' },
  'a title of spaces': { fields: { title: '   ' }, told: 'Fill this in: it is needed' },
  'a title with nothing visible': { fields: { title: '\u200b\u202e' }, told: 'Fill this in: it is needed' },
  'a summary of 301 characters': { fields: { summary: 'x'.repeat(301) }, told: 'Use 300 characters or fewer' },
  'an address of 3,000 characters': { fields: { slug: 'x'.repeat(3000) }, told: 'Use 80 characters or fewer' },
  'an address that leads elsewhere': {
    fields: { slug: '../admin' },
    told: 'Use small letters, numbers and hyphens only, like community-payback',
  },
  'a title without a letter or a digit and no address': {
    fields: { title: '—…!', slug: '' },
    told: 'Enter the last part of the web address',
  },
  'a review in the year 99999': {
    fields: { nextReviewDue: '99999-01-01' },
    told: 'Something here can’t be stored. Check the dates, and choose again what this links to',
  },
  "a review on a day that doesn't exist": { fields: { nextReviewDue: '2019-13-45' }, told: 'Enter a date, like 5 December 2025' },
}

for (const [what, { fields, told }] of Object.entries(refused)) {
  test(`${what} is refused, saying what to do`, async ({ editor }) => {
    // A date of review is kept only beside an owner.
    const [owner] = (await editor.find('users', 'limit=1')).docs
    expect(await toldOf(editor, aProgramme([], { ...fields, owner: owner?.id }))).toEqual({ status: 400, told })
  })
}

test('a publication dated the 45th of the 13th month is refused, saying what a date looks like', async ({ editor }) => {
  const publication = aProgramme([], { publishedOn: '2019-13-45' })

  expect(await toldOf(editor, publication, 'publications')).toEqual({
    status: 400,
    told: 'Enter a year, month or day as the source gives it, like 2019, 2019-03 or 2019-03-27',
  })
})

const kept = {
  'a word of 120 characters': 'x'.repeat(120),
  Hebrew: 'שלום עולם, a page',
  Arabic: 'مرحبا بالعالم',
  'emoji joined into one': '👩‍👩‍👧 👋🏽',
  'marks on marks': 'Z̴̢̛a͝l̸go',
  'unseen characters that names and numbers need': 'می\u200cخواهم, \u2067שלום\u2069, 5\u00a0km',
  'a script': '<script>alert(1)</script>',
  'what frameworks replace': '{{x}} $undefined %s $1',
  'ends of other languages': ']]> --> </main></html> &amp; &lt;',
  'quotation marks': '"\'`“”',
  'lines and tabs': 'one\ntwo\tthree',
}

for (const [what, words] of Object.entries(kept)) {
  test(`${what} is drawn as it was written, everywhere`, async ({ site, editor }) => {
    const body = [textBlock(heading('h2', words), paragraph(words)), listBlock(words), tableBlock(`"${words.replaceAll('"', '""')}"`)]
    const { find, html } = await publishedPage(site, editor, aProgramme(body, { title: words, summary: words }))

    expect([find('h2').slice(0, 2), find('p').slice(0, 2), find('li').at(0), find('th')]).toEqual([
      [words, words],
      [words, words],
      words,
      [words],
    ])
    expect(html).not.toContain('<script>alert')
    expect((await send(site, '/sitemap.xml')).body.trimEnd()).toMatch(/<\/urlset>$/)
  })
}

test('characters that no page can show are left out, so that pasted text can be published', async ({ site, editor }) => {
  const words = 'nul \u0000, bell \u0007, half \ud83d of one, wo\u200brd, \u202eover\u202c, lone \u2067, two\u00a0words'
  const shown = 'nul , bell , half \ufffd of one, word, over, lone , two words'

  const { find, html } = await publishedPage(site, editor, aProgramme([textBlock(paragraph(words)), listBlock(words)], { title: words }))

  expect(find('p').slice(0, 2)).toEqual(['What it is.', shown])
  expect(html).toContain(`<title>${shown}`)
})
