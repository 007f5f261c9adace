import type { KeptAnswers } from '#lib/delivery/kept-answers.ts'
import { Refused } from '#lib/delivery/line.ts'
import type { Pages } from '#lib/delivery/pages.ts'
import { redirect, sendAnswer } from '#lib/delivery/respond.ts'
import { runtime } from '#lib/runtime.ts'
import { type DirectoryFilter, directoryAddress, isSensitiveFilter } from '#lib/services/directory.ts'
import { readDirectoryAsked } from '#lib/services/directory-place.ts'
import { answerPage } from '#lib/surface/answer-page.ts'
import { inLine } from '#lib/surface/in-line.ts'
import type { Exchange } from '#lib/surface/request.ts'
import { topicHelp } from '#lib/urgent-topics/topic-help.ts'

// In milliseconds: what is left of the longest wait is for the whole list.
const patience = 2000

/** Kept answers: those of a finite number of addresses that lead to help, and the others. */
export type Answers = { help: KeptAnswers; directory: KeptAnswers }

/**
 * The directory narrowed as its address asks, kept until it would come out differently; a town, a postcode or an old value leads on. When it
 * can't be made, the whole of it is better than nothing.
 */
export async function answerDirectory(pages: Pages, answers: Answers, exchange: Exchange) {
  const { path, id } = exchange
  const asked = readDirectoryAsked(exchange.url.searchParams)
  if ('leadsTo' in asked) return redirect(exchange, asked.status, asked.leadsTo)
  const { routes, isDatabaseReachable } = runtime()
  const isWhole = Object.keys(asked.filter).length === 0
  if (isWhole || routes.answer(path).kind !== 'page') return answerPage(pages, exchange)

  const isHelp = leadsToHelp(asked.filter)
  const kept = isHelp ? answers.help : answers.directory
  const name = nameOf(asked.filter)
  const narrowed = kept.find(name)
  if (narrowed) return sendAnswer(exchange, narrowed)
  if (!isDatabaseReachable) return answerPage(pages, exchange)
  const make = (longest = patience) =>
    kept.make(name, () => pages.makeOnce(path, { directory: asked.filter, longest: Math.min(patience, longest) }))
  try {
    sendAnswer(exchange, await (isHelp ? make() : inLine(exchange, make)))
  } catch (error) {
    if (!(error instanceof Refused))
      runtime().log.warn({ err: error, requestId: id, path }, 'The directory could not be narrowed; all of it was sent')
    await answerPage(pages, exchange)
  }
}

/** One for every address that asks for the same, in whatever order and with whatever else. */
function nameOf({ unknown = [], ...filter }: DirectoryFilter) {
  return [directoryAddress(filter), ...new Set(unknown)].join(' ')
}

const helpAddresses = new Set(Object.values(topicHelp).flatMap(({ pages }) => pages))

/** What those look for who may be in danger is neither limited nor refused. What no list knows has no end, so it is. */
function leadsToHelp(filter: DirectoryFilter) {
  return !filter.unknown && (isSensitiveFilter(filter) || helpAddresses.has(directoryAddress(filter)))
}
