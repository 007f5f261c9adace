import { expect } from 'vitest'
import { paragraph, textBlock } from '#tests/documents/writing.ts'
import { aDocument, aWord } from '#tests/search/a-document.ts'
import { searchFor } from '#tests/search/results.ts'
import { test } from '#tests/support/test-on-a-site.ts'

test('an extract begins where a sentence does', async ({ site, editor }) => {
  const word = aWord()
  const purpose = `The first sentence says nothing. The second, which is long enough to be cut, ends with ${word}. A third follows.`
  await editor.publish('boards', aDocument({ title: 'Sentences', purposes: [{ purpose }] }))

  expect((await searchFor(site, word)).extracts[0]).toBe(`The second, which is long enough to be cut, ends with ${word}. A third follows.`)
})

test('a summary that says what was asked is the extract, whole and by itself', async ({ site, editor }) => {
  const word = aWord()
  const summary = `${'Help for everybody here. '.repeat(8)}Ask about ${word}.`
  await editor.publish('programmes', aDocument({ summary, body: [textBlock(paragraph(`Also ${word} here.`))] }))

  const { extracts, marked } = await searchFor(site, word)

  expect(extracts).toEqual([summary])
  expect(marked).toEqual([word])
})
