import { expect, test } from 'vitest'
import { starterDocuments } from '#lib/starter-content/starter-content.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'
import { type Link, linksIn, sitePaths } from '#tests/starter-content/links.ts'

const saysNothing = /^(click |see |read |find out |learn )?(here|more|this|this page|this link|link|details|website|page)$/i
const isAddress = /https?:|www\.|\.(uk|com|org|gov)\b/i

type PlacedLink = Link & { page: string }

/** One against each rule, read with the others, so that no rule holds because nothing is read. */
const faulty: PlacedLink[] = [
  { page: '/faulty', words: 'click here', to: 'https://example.org/' },
  { page: '/faulty', words: 'www.example.org', to: 'https://example.org/' },
  { page: '/faulty', words: 'A lost page', to: '/no-such-page' },
  { page: '/faulty', words: 'Ring us', to: 'tel:01632960001' },
  { page: '/faulty', words: 'Two places', to: 'https://example.org/one' },
  { page: '/faulty', words: 'two places', to: 'https://example.org/two' },
]

test('the links of every text and of every block are read', () => {
  const inside = links().filter(({ to }) => to.startsWith('/'))

  expect(inside.length).toBeGreaterThan(80)
  expect(links().length - inside.length).toBeGreaterThan(50)
})

test('link words say where they lead, also when they are read alone', () => {
  const silent = links().filter(({ words }) => words.trim() === '' || saysNothing.test(words.trim()))

  expect(silent.map(describeLink)).toEqual(['/faulty: “click here” (https://example.org/)'])
})

test('no link’s words are a bare web address', () => {
  const bare = links().filter(({ words, to }) => isAddress.test(words) && !isAllowedAddress(words, to))

  expect(bare.map(describeLink)).toEqual(['/faulty: “www.example.org” (https://example.org/)'])
})

test('on one page, the same link words always lead to the same place', () => {
  const alike = Map.groupBy(links(), ({ page, words }) => `${page}: “${words.toLowerCase()}”`)
  const unsure = [...alike].filter(([, found]) => new Set(found.map(({ to }) => to)).size > 1)

  expect(unsure.map(([words, found]) => `${words} leads to ${found.map(({ to }) => to).join(' and ')}`)).toEqual([
    '/faulty: “two places” leads to https://example.org/one and https://example.org/two',
  ])
})

test('every link within the site leads to a document or a form', () => {
  const lost = links().filter(({ to }) => to.startsWith('/') && !sitePaths.includes(to))

  expect(lost.map(describeLink)).toEqual(['/faulty: “A lost page” (/no-such-page)'])
})

test('phone numbers in running text are those of the emergency services alone; every other one is a checked record', () => {
  const unchecked = links().filter(({ to }) => to.startsWith('tel:') && !['tel:999', 'tel:101', 'tel:18000'].includes(to))

  expect(unchecked.map(describeLink)).toEqual(['/faulty: “Ring us” (tel:01632960001)'])
})

function links(): PlacedLink[] {
  return [...starterDocuments.flatMap((document) => linksIn(document).map((link) => ({ ...link, page: pathOf(document) }))), ...faulty]
}

/** An email address is what a reader copies; GOV.UK is a name. */
function isAllowedAddress(words: string, to: string) {
  return to === `mailto:${words}` || !isAddress.test(words.replaceAll('GOV.UK', ''))
}

function describeLink({ page, words, to }: PlacedLink) {
  return `${page}: “${words}” (${to})`
}
