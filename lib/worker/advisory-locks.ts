import type { Client } from 'pg'
import { openClient } from '#lib/database/pool.ts'
import { runtime } from '#lib/runtime.ts'

/** Session locks that instances share through the database. The numbers only have to differ from one another and never change. */
export const locks = { preparation: 7_264_001, work: 7_264_002 } as const

/** A connection of its own, because a session lock lives as long as its session. It has no statement timeout: waiting is its purpose. */
export async function withSession<Result>(name: string, use: (client: Client) => Promise<Result>) {
  const client = openClient(runtime().env.DATABASE_URL, { name })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
