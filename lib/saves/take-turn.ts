import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '#lib/publishing/transaction.ts'

/**
 * Waits until no other save of the same document or settings is under way, so that this one reads what that one has written. The turn ends
 * with the transaction.
 * @param what which it is, by a name of its own.
 * @returns whether the turn came in time; if not, the transaction is of no more use.
 */
export async function takeTurn(transaction: Transaction, what: string) {
  const { rows } = await transaction.execute(sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${what}, 0)) AS "isTaken"`)
  return rows[0]?.isTaken === true || waitForTurn(transaction, what)
}

/** Several publishes of one document take longer, one after another, than anything else may wait for a lock. */
async function waitForTurn(transaction: Transaction, what: string) {
  const limits = (lock: string, statement: string) =>
    transaction.execute(sql`SELECT set_config('lock_timeout', ${lock}, true), set_config('statement_timeout', ${statement}, true)`)
  const { rows } = await transaction.execute(
    sql`SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement`,
  )
  await limits('5s', '6s')
  try {
    await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${what}, 0))`)
  } catch (error) {
    if (isLockTimeout(error)) return false
    throw error
  }
  await limits(String(rows[0]?.lock), String(rows[0]?.statement))
  return true
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const lockNotAvailable = '55P03'

function isLockTimeout(error: unknown) {
  const { code, cause }: { code?: unknown; cause?: { code?: unknown } } = Object(error)
  return code === lockNotAvailable || cause?.code === lockNotAvailable
}
