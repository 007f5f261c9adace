import { expect, test } from 'vitest'
import { mainSitePathFault, oldAddressFault } from '#lib/routes/redirect-rules.ts'
import { tidy } from '#lib/routes/redirects.ts'
import { starterEverydayWords } from '#lib/starter-content/records/everyday-words.ts'
import { starterPinnedAnswers } from '#lib/starter-content/records/pinned-answers.ts'
import { starterRedirects } from '#lib/starter-content/records/redirects.ts'
import { publishedDocuments } from '#lib/starter-content/starter-content.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'

/** Words that mean too many things to be answered alone. */
const commonWords = ['husband', 'wife', 'partner', 'ex', 'inside', 'visit', 'user', 'leave', 'hit']

const titles = new Map(publishedDocuments.map((document) => [pathOf(document), document.title]))
const leadingToPages = [...starterPinnedAnswers, ...starterRedirects].flatMap(({ document }) => document ?? [])

test('every pinned answer and old address leads to one place, and no page among them is missing', () => {
  expect(starterPinnedAnswers.filter((answer) => placesOf(answer).length !== 1)).toEqual([])
  expect(starterRedirects.filter((redirect) => placesOf(redirect).length !== 1)).toEqual([])
  expect(leadingToPages.filter((path) => !titles.has(path))).toEqual([])
})

test('a pinned answer that leads to a page is called what the page is called', () => {
  const wrong = starterPinnedAnswers.filter(({ document, title }) => document && titles.get(document) !== title)

  expect(wrong.map(({ title }) => title)).toEqual([])
})

test('a single common word pins nothing and means nothing else', () => {
  const phrases = [...starterPinnedAnswers, ...starterEverydayWords].flatMap(({ typed }) => typed.split(', '))

  expect(phrases.length).toBeGreaterThan(300)
  expect(phrases.filter((phrase) => commonWords.includes(phrase))).toEqual([])
})

test('nothing that people type is pinned to two answers', () => {
  const phrases = starterPinnedAnswers.flatMap(({ typed }) => typed.split(', '))

  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) < index)).toEqual([])
})

test('old addresses are as staff may write them, each once, and none is the address of a page', () => {
  const froms = starterRedirects.map(({ from }) => tidy(from))

  expect(starterRedirects.map(({ from }) => oldAddressFault(from)).filter(Boolean)).toEqual([])
  expect(starterRedirects.map(({ mainSitePath }) => mainSitePathFault(mainSitePath)).filter(Boolean)).toEqual([])
  expect(froms.filter((from, index) => froms.indexOf(from) < index || titles.has(from))).toEqual([])
})

test('an old address that leads to the main site is switched off until the office says which host is whose', () => {
  const toMainSite = starterRedirects.filter(({ mainSitePath }) => mainSitePath)

  expect(toMainSite.length).toBeGreaterThan(10)
  expect(toMainSite.filter(({ isOn, toBeConfirmed = [] }) => isOn !== false || toBeConfirmed.length === 0)).toEqual([])
})

type Place = { document?: string; need?: string; form?: string; mainSitePath?: string }

function placesOf({ document, need, form, mainSitePath }: Place) {
  return [document, need, form, mainSitePath].filter(Boolean)
}
