import { expect } from 'vitest'
import { blocks } from '#collections/blocks/blocks.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aProgramme, publishedPage, toldOf } from './on-a-page.ts'
import { branch, heading, linkTo, listBlock, nestedList, paragraph, tableBlock, text, textBlock } from './writing.ts'

// In milliseconds; other tests keep the machine busy.
const patient = { timeout: 10_000 }

test('headings that begin too deep, have no words or nothing under them never skip a level, and each has an id of its own', async ({
  site,
  editor,
}) => {
  const words = [
    ...['Deep', 'Two', 'Three', ' ', 'Two', '🙂', '🙃'].flatMap((words, place) => [
      heading(place === 0 || place === 2 ? 'h3' : 'h2', words),
      paragraph('Under it.'),
    ]),
    heading('h2', 'Over nothing'),
  ]

  const { html, headings, ids } = await publishedPage(site, editor, aProgramme([textBlock(...words)]))

  expect(headings.slice(0, 6)).toEqual(['h2 Deep', 'h2 Two', 'h3 Three', 'h2 Two', 'h2 🙂', 'h2 🙃'])
  expect([...html.matchAll(/<h[23] [^>]*id="(section[^"]*)"/g)].map(([, id]) => id)).toEqual([
    'section-deep',
    'section-two',
    'section-three',
    'section-two-2',
    'section',
    'section-2',
  ])
  expect(new Set(ids).size).toBe(ids.length)
})

const strange = {
  'a heading of level 4': { body: [textBlock(heading('h4', 'Four'))], told: expect.stringContaining('Heading tag must be one of h2, h3') },
  'a heading that is a script': {
    body: [textBlock(heading('script', 'x'))],
    told: expect.stringContaining('Heading tag must be one of h2, h3'),
  },
  'what the editor doesn’t know': {
    body: [textBlock(branch('quote', [text('x')]))],
    told: 'The text holds something that no page can show (quote). Paste it again as plain text',
  },
  'nothing among the text': {
    body: [{ blockType: 'text', content: { root: branch('root', [null]) } }],
    told: 'The text holds something that no page can show (nothing). Paste it again as plain text',
  },
  'text that is a number': {
    body: [textBlock(branch('paragraph', [{ ...text('x'), text: 5 }]))],
    told: 'The text holds something that no page can show (text). Paste it again as plain text',
  },
  'a block of an unknown kind': {
    body: [listBlock('x'), { blockType: 'nonsense' }],
    told: 'Block 2 is of a kind that this site doesn’t have. Remove it',
  },
  'a block without a kind': { body: [{ a: 1 }], told: 'Block 1 is of a kind that this site doesn’t have. Remove it' },
  "a heading that isn't text": { body: [{ ...listBlock('x'), heading: { a: 1 } }], told: 'Block 1: type words for “heading”' },
  "an item that isn't text": { body: [{ blockType: 'list', items: [{ item: 5 }] }], told: 'Block 1: type words for “item”' },
  "a body that isn't a list": { body: 'words', told: 'Check what you typed here' },
  'a table of empty cells': { body: [tableBlock('\t\n\t')], told: 'Fill this in: it is needed' },
}

for (const [what, { body, told }] of Object.entries(strange)) {
  test(`${what} is refused with a sentence`, async ({ editor }) => {
    expect(await toldOf(editor, aProgramme(body))).toEqual({ status: 400, told })
  })
}

test('lists in lists are drawn fifty deep', async ({ site, editor }) => {
  const { count, find } = await publishedPage(site, editor, aProgramme([textBlock(nestedList(50))]))

  expect(count('ul')).toBe(50)
  expect(find('li').at(-1)).toBe('level 1')
})

test('a table with short rows and quoted cells has every cell in its column', async ({ site, editor }) => {
  const cells = ['a\tb\tc', 'one', '"two\nlines"\t"tab\there"\t"say ""hi"""', '', 'x\ty\tz\tmore'].join('\n')

  const { find } = await publishedPage(site, editor, aProgramme([tableBlock(cells)]))

  expect(find('th', 'td')).toEqual(['a', 'b', 'c', '', 'one', '', '', '', 'two\nlines', 'tab\there', 'say "hi"', '', 'x', 'y', 'z', 'more'])
})

test('a document may link to itself', async ({ site, editor }) => {
  const { id, path } = await publishedPage(site, editor, aProgramme([]))
  const self = { relationTo: 'programmes', value: id }

  await editor.republish('programmes', id, {
    body: [
      textBlock(linkTo(self, 'here')),
      { blockType: 'signposts', heading: 'See', documents: [self] },
      { blockType: 'callToAction', label: 'Go', document: self },
    ],
  })

  await expect.poll(async () => (await send(site, path)).body.split(`href="${path}"`).length - 1, patient).toBeGreaterThanOrEqual(3)
})

test("a page can't be above itself, nor below a page that is below it", async ({ editor }) => {
  const page = { ...aProgramme([]), _status: 'published' }
  const above = await editor.create('pages', { ...page, slug: 'page-above' })
  const below = await editor.create('pages', { ...page, slug: 'page-below', parent: above.id })

  for (const [parent, message] of [
    // Payload's own sentence.
    [above.id, expect.stringContaining(`Choose again. These are gone, or don’t fit here: "${above.id}"`)],
    [below.id, 'This page is above the page you chose. Choose a page that is not below this one'],
  ]) {
    const { status, body } = await editor.send('PATCH', `pages/${above.id}`, { parent, _status: 'published' })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors?.[0]).toMatchObject({ path: 'parent', message })
  }
})

test('a draft with a block of every kind that was only just added can be previewed', async ({ site, editor }) => {
  const token = await signIn(site, await administratorPassword(site))

  for (const { slug: blockType } of blocks) {
    const { id } = await editor.create('programmes?draft=true', aProgramme([{ blockType }, listBlock('The rest')], { _status: 'draft' }))
    const preview = await send(site, `/preview/programmes/${id}`, { headers: { authorization: `JWT ${token}` } })
    expect([blockType, preview.status, preview.body.includes('The rest')]).toEqual([blockType, 200, true])
  }
})
