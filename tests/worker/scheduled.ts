import { expect } from 'vitest'
import { aScript } from '#tests/publishing/a-script.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'

/** `cms`: Payload in this process, for what only the worker and the admin's own scripts ask of it. */
export function testWithScript() {
  return testOnASite().extend('cms', { scope: 'file' }, async ({ site }, { onCleanup }) => {
    const { cms, end } = await aScript(site.database)
    onCleanup(end)
    return cms
  })
}

type Cms = Awaited<ReturnType<typeof aScript>>['cms']

export function queue(cms: Cms, type: 'publish' | 'unpublish', relationTo: 'pages' | 'programmes', value: string) {
  return cms.jobs.queue({ task: 'schedulePublish', input: { type, doc: { relationTo, value } }, waitUntil: new Date() })
}

type Row = { what: string; why: string; due: Date }

export function failuresOf(database: string, id: string) {
  return query<Row>(database, `SELECT what, why, due FROM failures WHERE subject LIKE '%:' || $1`, [id])
}

export async function failureOf(database: string, id: string) {
  await eventually(async () => expect(await failuresOf(database, id)).toHaveLength(1))
  return (await failuresOf(database, id))[0]
}
