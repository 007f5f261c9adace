import { expect, test } from 'vitest'
import { starterDocuments } from '#lib/starter-content/starter-content.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'
import { type Link, linksIn, sitePaths } from '#tests/starter-content/links.ts'

const saysNothing = /^(click |see |read |find out |learn )?(here|more|this|this page|this link|link|details|website|page)$/i
const isAddress = /https?:|www\.|\.(uk|com|org|gov)\b/i

test('link words say where they lead, also when they are read alone', () => {
  const silent = links().filter(({ words }) => words.trim() === '' || saysNothing.test(words.trim()))

  expect(silent.map(describeLink)).toEqual([])
})

test('no link’s words are a bare web address', () => {
  const bare = links().filter(({ words, to }) => isAddress.test(words) && !isAllowedAddress(words, to))

  expect(bare.map(describeLink)).toEqual([])
})

test('on one page, the same link words always lead to the same place', () => {
  const unsure = starterDocuments.flatMap((document) => {
    const places = Map.groupBy(linksIn(document), ({ words }) => words.toLowerCase())
    const several = [...places].filter(([, found]) => new Set(found.map(({ to }) => to)).size > 1)
    return several.map(([words, found]) => `${pathOf(document)}: “${words}” leads to ${found.map(({ to }) => to).join(' and ')}`)
  })

  expect(unsure).toEqual([])
})

test('every link within the site leads to a document or a form', () => {
  const lost = links().filter(({ to }) => to.startsWith('/') && !sitePaths.includes(to))

  expect(lost.map(describeLink)).toEqual([])
})

test('phone numbers in running text are those of the emergency services alone; every other one is a checked record', () => {
  const unchecked = links().filter(({ to }) => to.startsWith('tel:') && !['tel:999', 'tel:101', 'tel:18000'].includes(to))

  expect(unchecked.map(describeLink)).toEqual([])
})

type PlacedLink = Link & { page: string }

function links(): PlacedLink[] {
  return starterDocuments.flatMap((document) => linksIn(document).map((link) => ({ ...link, page: pathOf(document) })))
}

/** An email address is what a reader copies; GOV.UK is a name. */
function isAllowedAddress(words: string, to: string) {
  return to === `mailto:${words}` || !isAddress.test(words.replaceAll('GOV.UK', ''))
}

function describeLink({ page, words, to }: PlacedLink) {
  return `${page}: “${words}” (${to})`
}
