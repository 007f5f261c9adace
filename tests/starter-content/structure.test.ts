import { expect, test } from 'vitest'
import { starterDocuments } from '#lib/starter-content/starter-content.ts'
import type { StarterBlock, StarterDocument } from '#lib/starter-content/starter-document.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'
import { outlineOf, plainText } from '#tests/starter-content/markdown.ts'

const notOnThisSite = 'You can’t refer yourself or anyone else to Drive on this site.'

const inOrder = ['I am experiencing domestic abuse', 'I am worried about someone', 'I am worried about my own behaviour']

test('no page asks for more than one thing to be done', () => {
  const asks = starterDocuments.flatMap((document) =>
    document.body.filter(({ blockType }) => blockType === 'callToAction').map(() => pathOf(document)),
  )

  expect(asks).toContain('/community-payback')
  expect(asks).toEqual([...new Set(asks)])
})

test('no heading skips a level, and none stands over nothing', () => {
  const [two, four, last] = [
    { level: 2, text: 'Two' },
    { level: 4, text: 'Four' },
    { level: 2, text: 'Last' },
  ]
  expect(faultsOf([two, four, 'content', last])).toEqual(['“Four” skips a level', 'nothing under “Last”'])
  expect(starterDocuments.flatMap(outline).length).toBeGreaterThan(200)
  expect(starterDocuments.flatMap((document) => faultsOf(outline(document)).map((fault) => `${pathOf(document)}: ${fault}`))).toEqual([])
})

test('no heading stands twice on a page', () => {
  const twice = starterDocuments.flatMap((document) => {
    const texts = outline(document).flatMap((part) => (part === 'content' ? [] : [part.text]))
    return texts.filter((text, index) => texts.indexOf(text) < index).map((text) => `${pathOf(document)}: ${text}`)
  })

  expect(twice).toEqual([])
})

test('every page that a victim may read in danger begins with help', () => {
  const sensitive = starterDocuments.filter(({ isSensitive }) => isSensitive)
  const late = sensitive.filter(({ body }) => body[0]?.blockType !== 'helpPanel')

  expect(sensitive.map(pathOf)).toEqual(expect.arrayContaining(['/programmes/drive-project', '/help-and-support/domestic-abuse']))
  expect(late.map(pathOf)).toEqual([])
})

test.each(['/programmes/drive-project', '/programmes/south-gloucestershire-drive'])(
  '%s offers help in three ways before it tells of Drive',
  (path) => {
    const [help, ...rest] = starterDocuments.find((document) => pathOf(document) === path)?.body ?? []
    const firstText = rest.find((block) => block.blockType === 'text' && plainText(block.markdown).includes('Drive'))

    expect(help?.blockType === 'helpPanel' && help.ways.map(({ situation }) => situation)).toEqual(inOrder)
    expect(firstText?.blockType === 'text' && plainText(firstText.markdown)).toMatch(new RegExp(`^${notOnThisSite}`))
  },
)

type Part = 'content' | { level: number; text: string }

function outline({ body }: StarterDocument): Part[] {
  return body.flatMap(partsOf)
}

function partsOf(block: StarterBlock): Part[] {
  if (block.blockType === 'text') return outlineOf(block.markdown)
  const heading: Part[] = 'heading' in block && block.heading ? [{ level: 2, text: block.heading }] : []
  return isEmpty(block) ? heading : [...heading, 'content']
}

function isEmpty(block: StarterBlock) {
  return Object.values(block).some((value) => Array.isArray(value) && value.length === 0)
}

function faultsOf(parts: Part[]) {
  return parts.flatMap((part, index) => {
    if (part === 'content') return []
    const next = parts[index + 1]
    const standsOverNothing = next === undefined || (next !== 'content' && next.level <= part.level)
    return [
      ...(standsOverNothing ? [`nothing under “${part.text}”`] : []),
      ...(skips(parts, index) ? [`“${part.text}” skips a level`] : []),
    ]
  })
}

function skips(parts: Part[], index: number) {
  const levels = parts.slice(0, index + 1).flatMap((part) => (part === 'content' ? [] : [part.level]))
  const [level = 2, above = 1] = levels.toReversed()
  return level > above + 1
}
