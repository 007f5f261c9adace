import { expect, test } from 'vitest'
import type { Body } from '#components/blocks/content-block.ts'
import { headingsOf } from '#components/blocks/headings.ts'
import { heading, paragraph, textBlock } from './writing.ts'

const writing = (...nodes: object[]) => textBlock(...nodes).content
const levels = (body: unknown) => headingsOf(body as Body).map(({ level }) => level)

test('a heading is one level below the nearest higher one before it, whatever it was written as', () => {
  expect(levels([textBlock(heading('h3', 'Low first'), heading('h2', 'High'), heading('h3', 'Low'))])).toEqual([2, 2, 3])
})

test('what is written in an accordion comes below its own title, even with no section above', () => {
  const sections = [
    { title: 'One', content: writing(heading('h3', 'Inside one')) },
    { title: 'Two', content: writing(paragraph('No heading')) },
    { title: 'Three', content: writing(heading('h2', 'Inside three')) },
  ]

  expect(levels([{ blockType: 'accordion', sections }])).toEqual([2, 3, 2, 2, 3])
  expect(levels([{ blockType: 'accordion', heading: 'Questions', sections }])).toEqual([2, 3, 4, 3, 3, 4])
})

test("the words of a video don't skip a level below a section", () => {
  const video = { blockType: 'video', title: 'A video', url: 'https://example.org', textAlternative: writing(heading('h3', 'Scene')) }

  expect(levels([textBlock(heading('h2', 'Section')), video])).toEqual([2, 3])
})
