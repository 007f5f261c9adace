import type { Pages } from '#lib/delivery/pages.ts'
import { redirect, sendOnce } from '#lib/delivery/respond.ts'
import { runtime } from '#lib/runtime.ts'
import { readDirectoryAsked } from '#lib/services/directory-place.ts'
import { answerPage } from '#lib/surface/answer-page.ts'
import type { Exchange } from '#lib/surface/request.ts'

// In milliseconds: what is left of the longest wait is for the whole list.
const patience = 2000

/**
 * The directory narrowed as its address asks; a town, a postcode or an old value leads on. When it can't be made, the whole of it is better
 * than nothing.
 */
export async function answerDirectory(pages: Pages, exchange: Exchange) {
  const { path, id } = exchange
  const asked = readDirectoryAsked(exchange.url.searchParams)
  if ('leadsTo' in asked) return redirect(exchange, asked.status, asked.leadsTo)
  const { routes, isDatabaseReachable } = runtime()
  const isWhole = Object.keys(asked.filter).length === 0
  if (isWhole || routes.answer(path).kind !== 'page' || !isDatabaseReachable) return answerPage(pages, exchange)
  try {
    sendOnce(exchange, await pages.makeOnce(path, { directory: asked.filter, longest: patience }))
  } catch (error) {
    runtime().log.warn({ err: error, requestId: id, path }, 'The directory could not be narrowed; all of it was sent')
    await answerPage(pages, exchange)
  }
}
