import type { Pages } from '#lib/delivery/pages.ts'
import { redirect, sendOnce } from '#lib/delivery/respond.ts'
import { isDocumentCollection, paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { search } from '#lib/search/search.ts'
import { freshSearchAids, knownSearchAids } from '#lib/search/search-aids.ts'
import { noOutcome, type SearchOutcome } from '#lib/search/search-outcome.ts'
import type { Exchange } from '#lib/surface/request.ts'
import { aboutAddress, isAboutPlans, topicsAbout } from '#lib/urgent-topics/about-address.ts'
import { mayBeUrgent } from '#lib/urgent-topics/may-be-urgent.ts'
import { topicPages } from '#lib/urgent-topics/topic-pages.ts'
import { urgentTopicsIn } from '#lib/urgent-topics/urgent-topics-in.ts'
import { within } from '#lib/within.ts'

// Each question to the database has its own limit; a search asks several, and nobody waits for all of them to run out.
const patience = 3000

type Answered = SearchOutcome & { isBroken?: boolean }

/**
 * The search: what was asked is read here, so that the render sees only what was found. Words that speak of an urgent topic lead on to an
 * address without them, before anything is asked of the database.
 */
export async function answerSearch(pages: Pages, exchange: Exchange) {
  const asked = exchange.url.searchParams
  const about = topicsAbout(asked)
  if (about.length > 0) {
    const urgent = { topics: about, pages: topicPages(about, isAboutPlans(asked)) }
    return sendOutcome(pages, exchange, { ...noOutcome(), urgent })
  }

  const typed = asked.get('q') ?? ''
  const topics = urgentTopicsIn(typed, knownSearchAids().topicChanges)
  if (topics.length > 0) {
    redirect(exchange, 303, aboutAddress(topics, typed))
    return learnChanges(exchange.id)
  }
  const outcome = await searchOrSay(asked, exchange.id)
  return Array.isArray(outcome) ? redirect(exchange, 303, aboutAddress(outcome, typed)) : sendOutcome(pages, exchange, outcome)
}

/** Whoever is in danger doesn't wait for what staff have just changed; the next does not miss it. */
async function learnChanges(requestId: string) {
  const { log, isDatabaseReachable } = runtime()
  if (!isDatabaseReachable) return
  await freshSearchAids().catch((err: unknown) => log.warn({ err, requestId }, 'What staff keep for searches could not be read'))
}

async function sendOutcome(pages: Pages, exchange: Exchange, outcome: Answered) {
  const page = await pages.makeOnce(paths.search, { search: outcome })
  sendOnce(exchange, { ...page, status: outcome.isBroken ? 503 : page.status })
}

/** Topics only where staff have just added the words, so that they were not known above. */
async function searchOrSay(asked: URLSearchParams, requestId: string) {
  const typed = asked.get('q') ?? ''
  const kind = kindIn(asked)
  try {
    return await within(patience, async () => {
      const { topicChanges } = await freshSearchAids()
      const topics = urgentTopicsIn(typed, topicChanges)
      return topics.length > 0 ? topics : await search({ typed, kind, page: pageIn(asked) })
    })
  } catch (error) {
    runtime().log.error({ err: error, requestId, path: paths.search }, 'A search failed')
    const problem = 'Search is not working at the moment. Use the menu, or try again in a few minutes.'
    return { ...noOutcome(typed, kind), mayBeUrgent: mayBeUrgent(typed), problem, isBroken: true } satisfies Answered
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
