import type { Pages } from '#lib/delivery/pages.ts'
import { sendOnce } from '#lib/delivery/respond.ts'
import { isDocumentCollection, paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { search } from '#lib/search/search.ts'
import { noOutcome, type SearchOutcome } from '#lib/search/search-outcome.ts'
import type { Exchange } from '#lib/surface/request.ts'
import { within } from '#lib/within.ts'

// Each question to the database has its own limit; a search asks several, and nobody waits for all of them to run out.
const patience = 3000

/** The search: what was asked is read here, so that the render sees only what was found. */
export async function answerSearch(pages: Pages, exchange: Exchange) {
  const outcome = await searchOrSay(exchange.url.searchParams, exchange.id)
  const page = await pages.makeOnce(paths.search, { search: outcome })
  sendOnce(exchange, { ...page, status: outcome.isBroken ? 503 : page.status })
}

async function searchOrSay(asked: URLSearchParams, requestId: string): Promise<SearchOutcome & { isBroken?: boolean }> {
  const typed = asked.get('q') ?? ''
  const kind = kindIn(asked)
  try {
    return await within(patience, () => search({ typed, kind, page: pageIn(asked) }))
  } catch (error) {
    runtime().log.error({ err: error, requestId, path: paths.search }, 'A search failed')
    const problem = 'Search is not working at the moment. Use the menu, or try again in a few minutes.'
    return { ...noOutcome(typed, kind), problem, isBroken: true }
  }
}

function kindIn(asked: URLSearchParams) {
  const kind = asked.get('kind') ?? ''
  return isDocumentCollection(kind) ? kind : undefined
}

function pageIn(asked: URLSearchParams) {
  const page = asked.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
}
