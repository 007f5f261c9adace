import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type DocumentCollection, paths } from '#lib/paths.ts'
import { type LinkedFrom, listLinkedFrom, nameAll } from '#lib/publishing/linked-from.ts'
import { refusal } from '#lib/publishing/refusal.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'

type Reference = { collection: DocumentCollection; id: string }

/**
 * Before a document is deleted or put in the bin.
 * @throws ValidationError naming the pages that lead to it, because people would be led nowhere; or when the help page begins with it.
 */
export async function refuseToUnlink(document: Reference & { title: string }, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  await refuseToLoseHelp(transaction, document, req)
  const places = await listLinkedFrom(transaction, document)
  if (places.length > 0) throw refusal(`${nameAll(places)} ${leads(places)} to “${document.title}”. ${takeOff(places)}`, req)
}

/** @throws ValidationError when it is one of the places that the help page begins with: they stay, whatever else is asked. */
export async function refuseToLoseHelp(transaction: Transaction, { id, title }: Reference & { title: string }, req: PayloadRequest) {
  const { rows } = await transaction.execute(sql`
    SELECT 1 FROM routes WHERE is_current AND document_id = ${id} AND path = ${paths.domesticAbuse}
    UNION SELECT 1 FROM routes JOIN pages ON pages.id = document_id, jsonb_array_elements(body->0->'targets') AS target
      WHERE collection = 'pages' AND is_current AND path = ${paths.helpAndSupport}
        AND body->0->>'blockType' = 'targets' AND target->'document'->>'value' = ${id}`)
  if (rows.length > 0) throw refusal(`The help page begins with “${title}”, so it stays. Change its words instead`, req)
}

export function leads(places: LinkedFrom[]) {
  return places.length === 1 ? 'leads' : 'lead'
}

function takeOff(places: LinkedFrom[]) {
  return places.length === 1 ? 'Take its link off there first' : 'Take their links off first'
}
