import type { PayloadRequest } from 'payload'
import { type DocumentCollection, paths } from '#lib/paths.ts'
import { leadOn } from '#lib/publishing/lead-on.ts'
import { listLinkedFrom, nameAll } from '#lib/publishing/linked-from.ts'
import { refusal } from '#lib/publishing/refusal.ts'
import { leads, refuseToLoseHelp } from '#lib/publishing/refuse-to-unlink.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'

/** What whoever withdraws a page answered: where people go instead, and that they mean it. */
export type WithdrawalAnswers = { goTo?: unknown; isSure?: unknown }

type Withdrawn = { collection: DocumentCollection; id: string; path: string; title: string }

const contextKey = (id: string) => `withdrawal of ${id}`

export function noteAnswers(req: PayloadRequest, id: string, answers: WithdrawalAnswers) {
  req.context[contextKey(id)] = answers
}

/**
 * Once a document's address is taken off the site, in the same transaction. A program says what it means by what it sends; whoever works in
 * the admin is asked.
 * @throws ValidationError when the help page begins with it, when it is the front page or a help page and a person didn't say that they are sure,
 * or when others lead to it and they didn't say where people go instead.
 */
export async function refuseToMislead(document: Withdrawn, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  const { goTo, isSure } = answersAbout(document, req)
  await refuseToLoseHelp(transaction, document, req)
  if (!isByPerson(req)) return
  if (isNeverWithdrawnLightly(document.path) && isSure !== true) {
    const which = document.path === paths.home ? 'the front page' : 'a page for people who need help'
    throw refusal(`This is ${which}. Say that you are sure, too (over the API: “isSure”: true)`, req)
  }
  const places = await listLinkedFrom(transaction, document)
  if (goTo === undefined && places.length > 0) throw refusal(`${nameAll(places)} ${leads(places)} to this page. ${whatToSay}`, req)
}

/** Writes where people go instead, if somebody said it. It is told to every instance, so it comes last (record-changes.ts). */
export async function leadOnAsAnswered(document: Withdrawn, req: PayloadRequest) {
  const { goTo } = answersAbout(document, req)
  if (goTo !== undefined) await leadOn(document, goTo, req)
}

function answersAbout({ id }: Withdrawn, req: PayloadRequest) {
  return (req.context[contextKey(id)] ?? {}) as WithdrawalAnswers
}

/** The admin's pages are known by the browser's cookie, programs by a token. */
function isByPerson({ payloadAPI, headers }: PayloadRequest) {
  return payloadAPI === 'REST' && !headers.has('authorization')
}

/** Those for which two questions are asked. */
export function isNeverWithdrawnLightly(path: string) {
  return path === paths.home || path === paths.helpAndSupport || path.startsWith(`${paths.helpAndSupport}/`)
}

const whatToSay = 'Say where people should go instead (over the API: “goTo”, with the address of a page, its collection and id, or “gone”)'
