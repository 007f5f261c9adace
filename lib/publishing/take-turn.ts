import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '#lib/publishing/transaction.ts'

/** In milliseconds: how often it is asked whose turn it is, and how long somebody waits for theirs. */
const interval = 50
const longest = 10_000

/**
 * Waits until nobody else has the same turn, so that what follows reads what they have written. The turn ends with the transaction. It is asked
 * for again and again, because Postgres gives up a wait after a second (lib/database/pool.ts), and the transaction with it.
 * @param what whose turn it is, by a name of its own that instances share.
 * @returns whether it came in time, in milliseconds.
 */
export async function takeTurn(transaction: Transaction, what: string, patience = longest) {
  return askInTurn(() => isFree(transaction, what), patience)
}

/** The same where whoever asks takes the turn and does the work in one statement: it is asked for until it answers that the turn was theirs. */
export async function askInTurn(isOurs: () => Promise<boolean>, patience = longest) {
  const until = performance.now() + patience
  while (!(await isOurs())) {
    if (performance.now() > until) return false
    await wait(interval)
  }
  return true
}

async function isFree(transaction: Transaction, what: string) {
  const { rows } = await transaction.execute(sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${what}, 0)) AS "isFree"`)
  return rows[0]?.isFree === true
}
