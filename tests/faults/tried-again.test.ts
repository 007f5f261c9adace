import { expect } from 'vitest'
import { aProgramme } from '#tests/publishing/two-sites.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { failuresOf, queue, testWithScript } from '#tests/worker/scheduled.ts'

const test = testWithScript()

test('what could be done by now is tried again, and staff no longer see it once it was', async ({ site, editor, cms }) => {
  const { id } = await editor.create('programmes?draft=true', { ...aProgramme(), _status: 'draft' })
  await query(site.database, `ALTER TABLE publications ADD CONSTRAINT not_yet CHECK (document_id <> '${id}')`)
  await queue(cms, 'publish', 'programmes', id)

  await expect.poll(() => failuresOf(site.database, id), { timeout: 30_000 }).not.toEqual([])
  await query(site.database, 'ALTER TABLE publications DROP CONSTRAINT not_yet')
  await eventually(async () => expect(await query(site.database, 'SELECT 1 FROM routes WHERE document_id = $1', [id])).toHaveLength(1))
  expect(await failuresOf(site.database, id)).toEqual([])
})
