import { faultPage, faultPolicy } from '#lib/delivery/fault-page.ts'
import type { Pages } from '#lib/delivery/pages.ts'
import { type Headers, redirect, sendOnce, sendPage } from '#lib/delivery/respond.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { readiness } from '#lib/surface/answer-health.ts'
import { answerNotFound } from '#lib/surface/answer-not-found.ts'
import { leadToMeant } from '#lib/surface/lead-to-meant.ts'
import type { Exchange } from '#lib/surface/request.ts'

/** A published page, from the store if it can be; an old address leads on; anything else is not found, without a render or a query. */
export async function answerPage(pages: Pages, exchange: Exchange): Promise<void> {
  const { path } = exchange
  const { routes } = runtime()
  const answer = routes.answer(path)
  if (answer.kind === 'moved') return redirect(exchange, 301, answer.to)
  if (answer.kind === 'leadsOn') return redirect(exchange, 307, answer.route.path)
  return answer.kind === 'page' || isFeed(path) ? sendStored(pages, exchange, path) : answerUnknown(pages, exchange)
}

async function sendStored(pages: Pages, exchange: Exchange, path: string): Promise<void> {
  const { routes } = runtime()
  const page = await pages.get(path)
  // What is published changed while this waited: the page may have been withdrawn, or moved.
  if (runtime().routes !== routes && !isShown(path)) return answerPage(pages, exchange)
  return page ? sendPage(exchange, page) : sendFault(exchange)
}

function isShown(path: string) {
  const { routes } = runtime()
  return routes.answer(path).kind === 'page' || isFeed(path)
}

function isFeed(path: string) {
  return path === paths.newsFeed && runtime().routes.hasAny('news')
}

/**
 * The page about domestic abuse, at an address that can be said, and that names nothing in a list of visits. It follows the page where it
 * moves; while there is none, what stands above it is the next best.
 */
export function answerInfo(pages: Pages, exchange: Exchange) {
  const { routes } = runtime()
  const answer = routes.answer(paths.domesticAbuse)
  if (answer.kind === 'page') return sendStored(pages, exchange, answer.route.path)
  if (answer.kind === 'moved') return sendStored(pages, exchange, answer.to)
  const above = routes.answer(paths.helpAndSupport)
  return above.kind === 'page' ? redirect(exchange, 307, paths.helpAndSupport) : answerUnknown(pages, exchange)
}

async function answerUnknown(pages: Pages, exchange: Exchange) {
  if (readiness() === 'starting') return sendFault(exchange)
  if (leadToMeant(exchange)) return

  const isAnswered = await answerNotFound(pages, exchange)
  if (!isAnswered) sendPlain(exchange, 404, notFound)
}

export function sendFault(exchange: Exchange, text = 'We can’t show this page at the moment. Try again in a few minutes.') {
  sendPlain(exchange, 503, { title: 'Sorry, there is a problem', text }, ['Retry-After', '10'])
}

const notFound = { title: 'Page not found', text: 'There is no page at this address. If you typed it, check that it is right.' }

function sendPlain(exchange: Exchange, status: number, words: { title: string; text: string }, headers: Headers = []) {
  sendOnce(exchange, { status, contentType: 'text/html; charset=utf-8', policy: faultPolicy, body: faultPage(words), headers })
}
