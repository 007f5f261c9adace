import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import type { Crowd } from './posters.ts'

type Row = { key: string; reference: string; kinds: number; history: number }

/** Counts in Postgres itself what the site acknowledged: each reference once, and nothing that nobody sent. */
export async function expectAllStored(database: string, { nominations, feedback }: Crowd) {
  const rows = await query<Row>(
    database,
    `SELECT key, reference,
       (SELECT count(*)::int FROM nominations_kinds WHERE parent_id = nominations.id) AS kinds,
       (SELECT count(*)::int FROM nominations_history WHERE _parent_id = nominations.id) AS history
     FROM nominations`,
  )
  const stored = new Map(rows.map((row) => [row.key, row]))
  expect(rows).toHaveLength(stored.size)
  expect(new Set(stored.keys())).toEqual(new Set(nominations.keys()))
  for (const [key, references] of nominations) {
    const row = stored.get(key)
    expect([...references]).toEqual([row?.reference])
    expect(row).toMatchObject({ kinds: 2, history: 1 })
  }
  const [answers] = await query<{ count: number }>(database, 'SELECT count(*)::int FROM page_feedback')
  expect(answers?.count).toBeGreaterThanOrEqual(feedback.acknowledged)
  expect(answers?.count).toBeLessThanOrEqual(feedback.sent)
  return { nominations: rows.length, feedback: answers?.count ?? 0 }
}
