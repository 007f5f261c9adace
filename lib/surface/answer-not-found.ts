import { gunzipSync } from 'node:zlib'
import type { Pages } from '#lib/delivery/pages.ts'
import { redirect, sendOnce, sendPage } from '#lib/delivery/respond.ts'
import type { StoredPage } from '#lib/delivery/stored-page.ts'
import { paths } from '#lib/paths.ts'
import { wordsIn } from '#lib/routes/likely-pages.ts'
import { runtime } from '#lib/runtime.ts'
import { knownSearchAids } from '#lib/search/search-aids.ts'
import type { Exchange } from '#lib/surface/request.ts'
import { topicPages } from '#lib/urgent-topics/topic-pages.ts'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'
import { urgentTopicsIn } from '#lib/urgent-topics/urgent-topics-in.ts'
import { escapeXml } from '#lib/xml.ts'

type Place = { path: string; title: string }

/**
 * The stored page for addresses with no page, with what somebody may have meant put in its place. Nothing is rendered for that: whoever tries
 * a thousand addresses costs no more than the compression of each answer.
 * @returns whether there is such a page.
 */
export async function answerNotFound(pages: Pages, exchange: Exchange): Promise<boolean> {
  const page = await pages.get(paths.pageNotFound)
  if (!page) return false
  const words = wordsIn(exchange.path)
  const topics = urgentTopicsIn(exchange.path.replace(/\.\w+$/, ''), knownSearchAids().topicChanges)
  if (topics.includes('domesticAbuse') && spoken.test(exchange.path)) redirect(exchange, 307, paths.info)
  else if (words.length === 0) sendPage(exchange, page, 404)
  else sendOnce(exchange, { ...page, status: 404, body: bodyFor(page, words, { path: exchange.path, topics }) })
  return true
}

// An address that somebody was told or guessed, rather than one of an old page.
const spoken = /^\/[^/]+\/*$/

type Asked = { path: string; topics: UrgentTopic[] }

/** What an address says of an urgent topic is not written into the field, where others might read it. */
function bodyFor(page: StoredPage, words: string[], { path, topics }: Asked) {
  if (topics.length === 0) return withSuggestions(page, words, runtime().routes.likely(path))
  const help = topicPages(topics).map(({ href, title }) => ({ path: href, title }))
  return withSuggestions(page, [], help)
}

/** The section and the field of components/layout/page-not-found.tsx. */
const section = /<section class="section" aria-labelledby="likely-pages">[\s\S]*?<\/section>/
const field = /(<input\b[^>]*\bid="search-query"[^>]*\bvalue)(?:="")?(?=[\s>])/

function withSuggestions(page: StoredPage, words: string[], likely: Place[]) {
  const searched = documentOf(page).replace(field, (_, before) => `${before}="${escapeXml(words.join(' '))}"`)
  return likely.length > 0 ? searched.replace(section, () => likelySection(likely)) : searched
}

const documents = new WeakMap<StoredPage, string>()

function documentOf(page: StoredPage) {
  const document = documents.get(page) ?? gunzipSync(page.bodies.gzip).toString()
  documents.set(page, document)
  return document
}

function likelySection(likely: Place[]) {
  const items = likely.map(({ path, title }) => `<li><a class="govuk-link" href="${escapeXml(path)}">${escapeXml(title)}</a></li>`)
  return `<section class="section" aria-labelledby="likely-pages"><h2 class="govuk-heading-l" id="likely-pages">Pages with a similar address</h2><div class="section__text"><ul class="plain-rows">${items.join('')}</ul></div></section>`
}
