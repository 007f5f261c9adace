import type { PoolClient } from 'pg'
import { runtime } from '#lib/runtime.ts'

/** A connection that sees one state of the index. */
export type IndexConnection = Pick<PoolClient, 'query'>

/**
 * Lets a search ask several things of one state of the index, so that its counts and its results belong together. Postgres thinks reading
 * every row is cheap, because it overlooks what that costs when words are stored beside the row. So it is told to use the index.
 */
export async function withIndex<Result>(find: (index: IndexConnection) => Promise<Result>): Promise<Result> {
  const client = await runtime().pool.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL enable_seqscan = off; SET LOCAL jit = off')
    const result = await find(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
