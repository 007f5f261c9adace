import { contentKeys } from '#lib/content-keys.ts'
import { Refused } from '#lib/delivery/line.ts'
import type { Pages } from '#lib/delivery/pages.ts'
import { redirect, sendAnswer, sendOnce } from '#lib/delivery/respond.ts'
import { compressPage } from '#lib/delivery/stored-page.ts'
import { isDocumentCollection, paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { countMiss } from '#lib/search/misses.ts'
import { readQuery } from '#lib/search/query.ts'
import { search } from '#lib/search/search.ts'
import { freshSearchAids, knownSearchAids } from '#lib/search/search-aids.ts'
import { noOutcome, type SearchOutcome } from '#lib/search/search-outcome.ts'
import type { Answers } from '#lib/surface/answer-directory.ts'
import { inLine, sendBusy } from '#lib/surface/in-line.ts'
import { findSearch, type KeptSearch, keepSearch, nameOf, type SearchAsked } from '#lib/surface/kept-searches.ts'
import type { Exchange } from '#lib/surface/request.ts'
import { aboutAddress, isAboutPlans, topicsAbout } from '#lib/urgent-topics/about-address.ts'
import { mayBeUrgent } from '#lib/urgent-topics/may-be-urgent.ts'
import { topicPages } from '#lib/urgent-topics/topic-pages.ts'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'
import { urgentTopicsIn } from '#lib/urgent-topics/urgent-topics-in.ts'
import { within } from '#lib/within.ts'

/**
 * The search: what was asked is read here, so that the render sees only what was found. Words that speak of an urgent topic lead on to an
 * address without them, before anything is asked of the database.
 */
export async function answerSearch(pages: Pages, answers: Answers, exchange: Exchange) {
  const asked = exchange.url.searchParams
  const about = topicsAbout(asked)
  if (about.length > 0) return answerAbout(pages, answers, exchange, about)

  const typed = asked.get('q') ?? ''
  const topics = urgentTopicsIn(typed, knownSearchAids().topicChanges)
  if (topics.length > 0) {
    redirect(exchange, 303, aboutAddress(topics, typed))
    return learnChanges(exchange.id)
  }
  return answerWords(pages, exchange, { typed, kind: kindIn(asked), page: pageIn(asked) })
}

/** Whom to phone. There are as many such addresses as there are sets of topics, so each is kept, and nobody waits in line for it. */
async function answerAbout(pages: Pages, { help }: Answers, exchange: Exchange, topics: UrgentTopic[]) {
  const urgent = { topics, pages: topicPages(topics, isAboutPlans(exchange.url.searchParams)) }
  const name = JSON.stringify(urgent)
  const make = () => help.make(name, () => pages.makeOnce(paths.search, { search: { ...noOutcome(), urgent } }))
  sendAnswer(exchange, help.find(name) ?? (await make()))
}

/** Whoever is in danger doesn't wait for what staff have just changed; the next does not miss it. */
async function learnChanges(requestId: string) {
  const { log, isDatabaseReachable } = runtime()
  if (!isDatabaseReachable) return
  await freshSearchAids().catch((err: unknown) => log.warn({ err, requestId }, 'What staff keep for searches could not be read'))
}

async function answerWords(pages: Pages, exchange: Exchange, asked: SearchAsked) {
  const kept = findSearch(asked)
  if (kept) return sendFound(exchange, asked, kept)
  try {
    const answered = await inLine(exchange, (longest) => searchNow(pages, exchange.id, asked, longest))
    if ('topics' in answered) redirect(exchange, 303, aboutAddress(answered.topics, asked.typed))
    else await sendFound(exchange, asked, answered)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await sendBusy(exchange, 'search')
  }
}

/** A search that found nothing counts, whether its answer is kept or not. */
async function sendFound(exchange: Exchange, { typed }: SearchAsked, found: KeptSearch | MadeOnce) {
  if (found.isMiss) await countMiss(readQuery(typed).text)
  if ('page' in found) sendAnswer(exchange, found.page)
  else sendOnce(exchange, found.made)
}

type MadeOnce = Pick<KeptSearch, 'isMiss'> & { made: Parameters<typeof sendOnce>[1] }

type Answered = SearchOutcome & { isBroken?: boolean }

async function searchNow(pages: Pages, requestId: string, asked: SearchAsked, longest: number) {
  const [name, began] = [nameOf(asked), performance.now()]
  // Half of the time is for the database: that the search is broken has to be drawn, too.
  const outcome = await searchOrSay(asked, requestId, longest / 2)
  if (Array.isArray(outcome)) return { topics: outcome }
  const { isMiss } = outcome
  const made = await pages.makeOnce(paths.search, { search: outcome, longest: longest - (performance.now() - began) })
  if (!mayBeKept(outcome) || made.reads.includes(contentKeys.unread))
    return { isMiss, made: { ...made, status: outcome.isBroken ? 503 : made.status } }
  const page = await compressPage({ path: paths.search, database: '', ...made }, 2)
  return keepSearch(name, { page, isMiss }, made.until)
}

/** What may speak of somebody in need is kept nowhere, and what went wrong is tried again. */
function mayBeKept({ mayBeUrgent, problem }: Answered) {
  return !mayBeUrgent && problem === undefined
}

/** Topics only where staff have just added the words, so that they were not known before. */
async function searchOrSay(asked: SearchAsked, requestId: string, patience: number): Promise<UrgentTopic[] | Answered> {
  const { typed, kind } = asked
  try {
    return await within(patience, async () => {
      const { topicChanges } = await freshSearchAids()
      const topics = urgentTopicsIn(typed, topicChanges)
      return topics.length > 0 ? topics : await search(asked)
    })
  } catch (error) {
    runtime().log.error({ err: error, requestId, path: paths.search }, 'A search failed')
    const problem = 'Search is not working at the moment. Use the menu, or try again in a few minutes.'
    return { ...noOutcome(typed, kind), mayBeUrgent: mayBeUrgent(typed), problem, isBroken: true }
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
