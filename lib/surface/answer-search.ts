import type { Pages } from '#lib/delivery/pages.ts'
import { sendOnce } from '#lib/delivery/respond.ts'
import { type DocumentCollection, isDocumentCollection, paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { search } from '#lib/search/search.ts'
import type { SearchOutcome } from '#lib/search/search-outcome.ts'
import type { Exchange } from '#lib/surface/request.ts'

/** The search: what was asked is read here, so that the render sees only what was found. */
export async function answerSearch(pages: Pages, { request, response, url, id }: Exchange) {
  const query = url.searchParams.get('q') ?? ''
  const kind = url.searchParams.get('kind') ?? ''
  const outcome = await searchOrSay(query, isDocumentCollection(kind) ? kind : undefined, id)
  const page = await pages.makeOnce(paths.search, { search: outcome })
  sendOnce(request, response, { ...page, status: outcome.isBroken ? 503 : page.status })
}

async function searchOrSay(
  query: string,
  kind: DocumentCollection | undefined,
  requestId: string,
): Promise<SearchOutcome & { isBroken?: boolean }> {
  try {
    return await search(query, kind)
  } catch (error) {
    runtime().log.error({ err: error, requestId, path: paths.search }, 'A search failed')
    const problem = 'Search is not working at the moment. Use the menu, or try again in a few minutes.'
    return { query: query.slice(0, 200), kind, results: [], kinds: [], total: 0, suggestion: undefined, problem, isBroken: true }
  }
}
