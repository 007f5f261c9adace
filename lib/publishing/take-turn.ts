import { sql } from '@payloadcms/db-postgres'
import { askInTurn } from '#lib/publishing/ask-in-turn.ts'
import type { Transaction } from '#lib/publishing/transaction.ts'

/**
 * Waits until nobody else has the same turn, so that what follows reads what they have written. The turn ends with the transaction. It is asked
 * for again and again, because Postgres gives up a wait after a second (lib/database/pool.ts), and the transaction with it.
 * @param what whose turn it is, by a name of its own that instances share.
 * @returns whether it came in time, in milliseconds.
 */
export async function takeTurn(transaction: Transaction, what: string, patience?: number) {
  return askInTurn(() => isFree(transaction, what), patience)
}

async function isFree(transaction: Transaction, what: string) {
  const { rows } = await transaction.execute(sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${what}, 0)) AS "isFree"`)
  return rows[0]?.isFree === true
}
