import { gunzipSync } from 'node:zlib'
import type { Pages } from '#lib/delivery/pages.ts'
import { sendOnce, sendPage } from '#lib/delivery/respond.ts'
import type { StoredPage } from '#lib/delivery/stored-page.ts'
import { paths } from '#lib/paths.ts'
import { wordsIn } from '#lib/routes/likely-pages.ts'
import type { RoutePlace } from '#lib/routes/routes.ts'
import { runtime } from '#lib/runtime.ts'
import type { Exchange } from '#lib/surface/request.ts'
import { escapeXml } from '#lib/xml.ts'

/**
 * The stored page for addresses with no page, with what somebody may have meant put in its place. Nothing is rendered for that: whoever tries
 * a thousand addresses costs no more than the compression of each answer.
 * @returns whether there is such a page.
 */
export async function answerNotFound(pages: Pages, exchange: Exchange): Promise<boolean> {
  const page = await pages.get(paths.pageNotFound)
  if (!page) return false
  const words = wordsIn(exchange.path)
  if (words.length === 0) sendPage(exchange, page, 404)
  else sendOnce(exchange, { ...page, status: 404, body: withSuggestions(page, words, runtime().routes.likely(exchange.path)) })
  return true
}

/** The section and the field of components/layout/page-not-found.tsx. */
const section = /<section class="section" aria-labelledby="likely-pages">[\s\S]*?<\/section>/
const field = /(<input\b[^>]*\bid="search-query"[^>]*\bvalue)(?:="")?(?=[\s>])/

function withSuggestions(page: StoredPage, words: string[], likely: RoutePlace[]) {
  const searched = documentOf(page).replace(field, (_, before) => `${before}="${escapeXml(words.join(' '))}"`)
  return likely.length > 0 ? searched.replace(section, () => likelySection(likely)) : searched
}

const documents = new WeakMap<StoredPage, string>()

function documentOf(page: StoredPage) {
  const document = documents.get(page) ?? gunzipSync(page.bodies.gzip).toString()
  documents.set(page, document)
  return document
}

function likelySection(likely: RoutePlace[]) {
  const items = likely.map(({ path, title }) => `<li><a class="govuk-link" href="${escapeXml(path)}">${escapeXml(title)}</a></li>`)
  return `<section class="section" aria-labelledby="likely-pages"><h2 class="govuk-heading-l" id="likely-pages">Pages with a similar address</h2><div class="section__text"><ul class="plain-rows">${items.join('')}</ul></div></section>`
}
