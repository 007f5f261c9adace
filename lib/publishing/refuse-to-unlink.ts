import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type DocumentCollection, paths } from '#lib/paths.ts'
import { type LinkedFrom, listLinkedFrom, nameAll } from '#lib/publishing/linked-from.ts'
import { refusal } from '#lib/publishing/refusal.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'

type Reference = { collection: DocumentCollection; id: string }

/**
 * Before a document is deleted or put in the bin.
 * @throws ValidationError naming the pages that lead to it, because people would be led nowhere; when the help page begins with it; or when
 * it is a page that is withdrawn only by somebody who is asked twice.
 */
export async function refuseToUnlink(document: Reference & { title: string }, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  const path = await pathOf(transaction, document)
  await refuseToLoseHelp(transaction, { ...document, path }, req)
  if (path !== undefined && isNeverWithdrawnLightly(path)) throw refusal(`This is ${nameOfSuch(path)}. Withdraw it first`, req)
  const places = await listLinkedFrom(transaction, document)
  if (places.length > 0) throw refusal(`${nameAll(places)} ${leads(places)} to “${document.title}”. ${takeOff(places)}`, req)
}

/** @throws ValidationError when it is one of the places that the help page begins with: they stay, whatever else is asked. */
export async function refuseToLoseHelp(transaction: Transaction, { id, title, path }: Reference & Led, req: PayloadRequest) {
  const { rows } = await transaction.execute(sql`
    SELECT 1 FROM routes JOIN pages ON pages.id = document_id, jsonb_array_elements(body->0->'targets') AS target
      WHERE collection = 'pages' AND is_current AND path = ${paths.helpAndSupport}
        AND body->0->>'blockType' = 'targets' AND target->'document'->>'value' = ${id}`)
  if (path !== paths.domesticAbuse && rows.length === 0) return
  throw refusal(`The help page begins with “${title}”, so it stays. Change its words instead`, req)
}

/** Where it is published, or was until this transaction. */
type Led = { title: string; path: string | undefined }

async function pathOf(transaction: Transaction, { collection, id }: Reference) {
  const { rows } = await transaction.execute(
    sql`SELECT path FROM routes WHERE is_current AND collection = ${collection} AND document_id = ${id}`,
  )
  return rows[0] && String(rows[0].path)
}

/** Those for which two questions are asked. */
export function isNeverWithdrawnLightly(path: string) {
  return path === paths.home || path === paths.helpAndSupport || path.startsWith(`${paths.helpAndSupport}/`)
}

export function nameOfSuch(path: string) {
  return path === paths.home ? 'the front page' : 'a page for people who need help'
}

export function leads(places: LinkedFrom[]) {
  return places.length === 1 ? 'leads' : 'lead'
}

function takeOff(places: LinkedFrom[]) {
  return places.length === 1 ? 'Take its link off there first' : 'Take their links off first'
}
