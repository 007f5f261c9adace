import type { PayloadRequest } from 'payload'
import type { DocumentCollection } from '#lib/paths.ts'
import { leadOn } from '#lib/publishing/lead-on.ts'
import { listLinkedFrom, nameAll } from '#lib/publishing/linked-from.ts'
import { refusal } from '#lib/publishing/refusal.ts'
import { isNeverWithdrawnLightly, leads, nameOfSuch, refuseToLoseHelp } from '#lib/publishing/refuse-to-unlink.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'

/** What whoever withdraws a page answered: where people go instead, and that they mean it. */
export type WithdrawalAnswers = { goTo?: unknown; isSure?: unknown }

type Withdrawn = { collection: DocumentCollection; id: string; path: string; title: string }

const contextKey = (id: string) => `withdrawal of ${id}`

export function noteAnswers(req: PayloadRequest, id: string, answers: WithdrawalAnswers) {
  req.context[contextKey(id)] = answers
}

const asked = 'is asked as in the admin'

/** For what somebody will have done later, while they aren’t there: they answer now. */
export function askAsInTheAdmin(req: PayloadRequest) {
  req.context[asked] = true
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
  if (!isByPerson(req) && !req.context[asked]) return
  if (isNeverWithdrawnLightly(document.path) && isSure !== true) {
    throw refusal(`This is ${nameOfSuch(document.path)}. Say that you are sure, too`, req, 'isSure')
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

const whatToSay = 'Say where people should go instead'
