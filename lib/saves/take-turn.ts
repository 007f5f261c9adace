import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '#lib/publishing/transaction.ts'

/**
 * Waits until no other save of the same document or settings is under way, so that this one reads what that one has written. The turn ends
 * with the transaction.
 * @param what which it is, by a name of its own.
 * @returns whether the turn came within Postgres's limit for locks; if not, the transaction is of no more use.
 */
export async function takeTurn(transaction: Transaction, what: string) {
  try {
    await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${what}, 0))`)
    return true
  } catch (error) {
    if (isLockTimeout(error)) return false
    throw error
  }
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const lockNotAvailable = '55P03'

function isLockTimeout(error: unknown) {
  const { code, cause }: { code?: unknown; cause?: { code?: unknown } } = Object(error)
  return code === lockNotAvailable || cause?.code === lockNotAvailable
}
