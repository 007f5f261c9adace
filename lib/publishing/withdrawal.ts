import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { DocumentCollection } from '#lib/paths.ts'
import { leadOn } from '#lib/publishing/lead-on.ts'
import { listLinkedFrom, nameAll } from '#lib/publishing/linked-from.ts'
import { refusal } from '#lib/publishing/refusal.ts'
import { isNeverWithdrawnLightly, leads, nameOfSuch, refuseToLoseHelp } from '#lib/publishing/refuse-to-unlink.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'

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
    throw refusal(`This is ${nameOfSuch(document.path)}. Say that you are sure, too`, req)
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

/** Why nobody may have it withdrawn while they aren't there to be asked; undefined when there is nothing to ask. */
export async function whyNotByItself(database: Transaction, document: Pick<Withdrawn, 'collection' | 'id'>) {
  const { rows } = await database.execute(
    sql`SELECT path FROM routes WHERE is_current AND collection = ${document.collection} AND document_id = ${document.id}`,
  )
  const path = rows[0] && String(rows[0].path)
  if (path === undefined) return undefined
  if (isNeverWithdrawnLightly(path)) return `This is ${nameOfSuch(path)}. Withdraw it yourself when the time has come`
  const places = await listLinkedFrom(database, document)
  return places.length > 0
    ? `${nameAll(places)} ${leads(places)} to this page. Withdraw it yourself when the time has come, and say where people should go instead`
    : undefined
}

const whatToSay = 'Say where people should go instead'
