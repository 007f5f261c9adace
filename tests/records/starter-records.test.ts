import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'
import { recordKinds } from './kinds.ts'

// Its own site: elsewhere records come and go.
const test = testOnASite()

test('staff find every record of the starter content, in lists and with its first version', async ({ site, editor }) => {
  for (const { collection } of recordKinds) {
    const { totalDocs } = await editor.find(collection, 'draft=true&limit=1')
    const [row] = await query<{ count: number }>(site.database, `SELECT count(*)::int AS count FROM ${collection.replaceAll('-', '_')}`)
    expect([collection, totalDocs]).toEqual([collection, row?.count])
  }
})
