import { brotliDecompressSync } from 'node:zlib'
import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'
import { aProgramme, publishedPage, toldOf } from './on-a-page.ts'
import { watchOthers } from './watch-others.ts'
import { listBlock, nestedList, paragraph, tableBlock, textBlock } from './writing.ts'

const test = testOnASite()
// In milliseconds, from the publish on.
const longest = 10_000
// What is done in one go lets each address have three at most.
const leastAnswers = 5

function words(characters: number) {
  return Array.from({ length: Math.ceil(characters / 10) }, (_, index) => `w${String(index).padStart(8, '0')}`).join(' ')
}

function paragraphs(count: number, characters: number) {
  const all = words(count * characters)
  return Array.from({ length: count }, (_, index) => paragraph(all.slice(index * characters, (index + 1) * characters)))
}

function table(rows: number, columns: number) {
  return Array.from({ length: rows + 1 }, (_, row) => Array.from({ length: columns }, (_, column) => `r${row}c${column}`).join('\t')).join(
    '\n',
  )
}

const longText = words(1_900_000)

const large = {
  '1.9 MB of text in one paragraph': { body: [textBlock(paragraph(longText))], holds: [longText] },
  '1.5 MB of text in 2,000 paragraphs': {
    body: [textBlock(...paragraphs(2000, 750))],
    holds: [longText.slice(0, 750), longText.slice(1_499_250, 1_500_000).trim()],
  },
  '1.9 MB of one word': { body: [textBlock(paragraph('x'.repeat(1_900_000)))], holds: ['x'.repeat(1_900_000)] },
  'a table of 5,000 rows of 8': { body: [tableBlock(table(5000, 8))], holds: ['r0c0r0c1', 'r5000c6r5000c7'], rows: 5001 },
  '500 blocks': { body: Array.from({ length: 500 }, (_, index) => listBlock(`Block ${index}.`)), holds: ['Block 0.', 'Block 499.'] },
}

for (const [what, { body, holds, ...has }] of Object.entries(large)) {
  test(`${what} is published and rendered whole, and nobody else is kept from reading`, { timeout: 120_000 }, async ({
    site,
    editor,
    annotate,
  }) => {
    const {
      result: page,
      took,
      longest: wait,
      answered,
      said,
    } = await watchOthers(site, () => publishedPage(site, editor, aProgramme(body)))
    const compressed = await send(site, page.path, { headers: { 'accept-encoding': 'br' } })

    await annotate(
      `${what}: drawn in ${Math.round(page.milliseconds)} ms, ${page.html.length} characters, ${compressed.bytes.length} bytes of brotli; meanwhile the longest waits were ${said}`,
    )
    // Others are answered between its parts.
    expect(answered).toBeGreaterThanOrEqual(leastAnswers)
    expectInTime(wait, took / 2)
    for (const part of holds) expect(page.text.includes(part)).toBe(true)
    if ('rows' in has) expect(page.count('tr')).toBe(has.rows)
    expectInTime(page.milliseconds, longest)
    expect(compressed.headers['content-encoding']).toBe('br')
    expect(compressed.bytes.length).toBeLessThan(page.html.length / 8)
    expect(brotliDecompressSync(compressed.bytes).toString()).toBe(page.html)
    await editor.remove('programmes', page.id)
  })
}

const advice = 'Divide it into several pages, or offer it as a file'

const tooLarge = {
  'text in 7,000 paragraphs': {
    body: [textBlock(...paragraphs(7000, 100))],
    told: `This page is too long: with its formatting it holds at most 2,000,000 characters and 20,000 pieces of text. ${advice}`,
  },
  '2 MB of text': {
    body: [textBlock(paragraph(words(2_050_000)))],
    told: `This page is too long: with its formatting it holds at most 2,000,000 characters and 20,000 pieces of text. ${advice}`,
  },
  'a table of 20,000 rows': {
    body: [tableBlock(table(20_000, 8))],
    told: `The tables here have 160,008 cells, each row as long as the longest. A page holds 50,000. ${advice}`,
  },
  'a table with one endless row among many': {
    body: [tableBlock(`${'a\n'.repeat(20_000)}b${'\t'.repeat(20_000)}c`)],
    told: `The tables here have 400,040,001 cells, each row as long as the longest. A page holds 50,000. ${advice}`,
  },
  '2,500 blocks': {
    body: Array.from({ length: 2500 }, () => listBlock('A block')),
    told: `This page has 5,000 blocks and rows. A page holds 2,000. ${advice}`,
  },
  'lists in lists, 110 deep': { body: [textBlock(nestedList(110))], told: 'There are too many lists in lists here. Use fewer levels' },
}

for (const [what, { body, told }] of Object.entries(tooLarge)) {
  test(`${what} is refused, saying what to do, even as a draft`, async ({ site, editor, annotate }) => {
    const { result, said } = await watchOthers(site, () => toldOf(editor, aProgramme(body)))
    const draft = await editor.send('POST', 'programmes?draft=true', aProgramme(body, { _status: 'draft' }))

    await annotate(`${what}: meanwhile the longest waits were ${said}`)
    expect(result).toEqual({ status: 400, told })
    expect(draft.status).toBe(400)
  })
}

test('more than 2 MB goes no further than the door', async ({ editor }) => {
  expect(await toldOf(editor, aProgramme([textBlock(paragraph(words(4_000_000)))]))).toEqual({
    status: 413,
    told: 'That is more than can be taken here, which is 2 MB at most. Make it smaller and send it again.',
  })
})
