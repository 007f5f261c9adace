import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '#lib/publishing/transaction.ts'

const interval = 3000

/** Work that may take longer than Postgres leaves a transaction open in which nothing is asked: 10 seconds (`lib/database/pool.ts`). */
export async function keepOpen<Result>(req: PayloadRequest, work: Promise<Result>) {
  const transaction = await transactionOf(req)
  // Whoever asks next in this transaction learns that it was lost.
  const asking = setInterval(() => void transaction.execute(sql`SELECT 1`).then(undefined, () => undefined), interval)
  try {
    return await work
  } finally {
    clearInterval(asking)
  }
}
