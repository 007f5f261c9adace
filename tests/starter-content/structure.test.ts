import { expect, test } from 'vitest'
import { starterDocuments } from '#lib/starter-content/starter-content.ts'
import type { StarterBlock, StarterDocument } from '#lib/starter-content/starter-document.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'
import { starterSettings } from '#lib/starter-content/starter-settings.ts'
import { linksIn } from '#tests/starter-content/links.ts'
import { outlineOf, plainText } from '#tests/starter-content/markdown.ts'
import { piecesOf } from '#tests/starter-content/writing-of.ts'

const notOnThisSite = 'You can’t refer yourself or anyone else to Drive on this site.'

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

test('the domestic abuse page gives help in this order, and that for people who use abuse last', () => {
  const headings = outline(page('/help-and-support/domestic-abuse')).flatMap((part) =>
    part !== 'content' && part.level === 2 ? part.text : [],
  )

  expect(headings).toEqual([
    'Can’t phone?',
    'Local help',
    'Other helplines',
    'What domestic abuse is',
    'Worried about someone',
    'Worried about your own behaviour',
  ])
})

test.each(['/help-and-support/domestic-abuse', '/help-and-support/victims-of-crime', '/help-and-support/worried-about-my-behaviour'])(
  '%s begins with 999',
  (path) => {
    const [first] = page(path).body

    expect(first?.blockType === 'targets' && first.targets[0]).toMatchObject({ phone: '999' })
  },
)

test('a target that stays on its page leads to a heading of that page', () => {
  const lost = starterDocuments.flatMap((document) =>
    sectionsAimedAt(document).filter((section) => !headingsOf(document).includes(section)),
  )

  expect(starterDocuments.flatMap(sectionsAimedAt)).toContain('Can’t phone?')
  expect(lost).toEqual([])
})

test('no page of help leads a victim to a programme for people who use abuse', () => {
  const help = starterDocuments.filter((document) => pathOf(document).startsWith('/help-and-support'))

  expect(help.flatMap((document) => linksIn(document)).filter(({ to }) => to.startsWith('/programmes'))).toEqual([])
})

test.each(['/programmes/drive-project', '/programmes/south-gloucestershire-drive'])(
  '%s says that nobody is referred here, and that results are no promise',
  (path) => {
    const words = piecesOf(page(path)).map(({ markdown }) => plainText(markdown))

    expect(words.join('\n')).toContain(notOnThisSite)
    expect(words.join('\n')).toContain('They can’t tell you whether one person is safe.')
  },
)

test('no two pages have the same title, and each that the menu leads to begins with its words', () => {
  const titles = starterDocuments.map(({ title }) => title)

  expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([])
  expect(starterSettings.navigation.filter(({ label, document = '' }) => !page(document).title.startsWith(label))).toEqual([])
})

test('every page is dated, by a day that is not to come', () => {
  expect(starterDocuments.filter(({ wordsChangedOn }) => !/^2026-11-\d\d$/.test(wordsChangedOn))).toEqual([])
})

function page(path: string): StarterDocument {
  const found = starterDocuments.find((document) => pathOf(document) === path)
  if (!found) throw new Error(`There is no page at ${path}`)
  return found
}

function sectionsAimedAt({ body }: StarterDocument) {
  return body.flatMap((block) =>
    block.blockType === 'targets' ? block.targets.flatMap((target) => ('section' in target ? target.section : [])) : [],
  )
}

function headingsOf(document: StarterDocument) {
  return outline(document).flatMap((part) => (part === 'content' ? [] : part.text))
}

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
