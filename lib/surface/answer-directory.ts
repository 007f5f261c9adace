import type { Pages } from '#lib/delivery/pages.ts'
import { sendOnce } from '#lib/delivery/respond.ts'
import { runtime } from '#lib/runtime.ts'
import type { DirectoryFilter } from '#lib/services/directory.ts'
import { answerPage } from '#lib/surface/answer-page.ts'
import type { Exchange } from '#lib/surface/request.ts'

// In milliseconds: what is left of the longest wait is for the whole list.
const patience = 2000

/** The directory narrowed to a filter. When it can't be made, the whole of it is better than nothing. */
export async function answerDirectory(pages: Pages, exchange: Exchange, filter: DirectoryFilter) {
  const { path, id } = exchange
  const { routes, isDatabaseReachable } = runtime()
  if (routes.answer(path).kind !== 'page' || !isDatabaseReachable) return answerPage(pages, exchange)
  try {
    sendOnce(exchange, await pages.makeOnce(path, { directory: filter, longest: patience }))
  } catch (error) {
    runtime().log.warn({ err: error, requestId: id, path }, 'The directory could not be narrowed; all of it was sent')
    await answerPage(pages, exchange)
  }
}
