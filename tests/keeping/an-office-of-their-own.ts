import { test as base } from 'vitest'
import { type Office, openOffice } from '#tests/access/staff.ts'
import { query } from '#tests/support/a-database.ts'
import { onAStack } from '#tests/support/on-a-stack.ts'

/** An office for one file, whose settings and clock others would notice. */
export const test = base.extend('office', { scope: 'file' }, ({}, { onCleanup }) => onAStack(onCleanup, openOffice))

/** Moves every step of a nomination or a project to this instant. */
export function standsSince({ database }: Office, kind: 'nominations' | 'projects', id: string, at: string) {
  return query(database, `UPDATE ${kind}_history SET at = $2 WHERE _parent_id = $1`, [id, at])
}

export async function keepFor({ cms }: Office, months: number | null) {
  await cms.updateGlobal({ slug: 'site-settings', data: { office: { nominationsKeptMonths: months } } })
}
