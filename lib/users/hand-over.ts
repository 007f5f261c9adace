import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { tableOf } from '#lib/publishing/table-of.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'
import { giveJobs } from '#lib/schedules/jobs.ts'
import { listSetBy } from '#lib/schedules/queries.ts'

/** The titles of what somebody looks after: what names them as its owner, drafts of theirs that name nobody, and what they have scheduled. */
export async function listLookedAfter(person: string, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  const titles: string[] = []
  for (const table of tablesWithOwners(req)) titles.push(...(await listIn(transaction, table, person)))
  return [...new Set([...titles, ...(await listSetBy(person, req))])]
}

/** Gives all of it to somebody else. Nothing that a page shows changes, so nothing is published anew; a form that is
 * open is older then, and doesn't give it back. */
export async function handOver(from: string, to: string, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  await giveJobs(transaction, from, to)
  for (const { name, hasVersions } of tablesWithOwners(req)) {
    await transaction.execute(sql`UPDATE ${sql.identifier(name)} SET owner_id = ${to}, updated_at = now() WHERE owner_id = ${from}`)
    if (!hasVersions) continue
    await transaction.execute(
      sql`UPDATE ${versionsOf(name)} SET version_owner_id = ${to}, version_updated_at = now() WHERE latest AND ${isTheirs(from)}`,
    )
  }
}

type Table = { name: string; title: string; hasVersions: boolean }

function tablesWithOwners({ payload }: PayloadRequest): Table[] {
  return payload.config.collections.filter(hasOwner).map(({ slug, admin, versions }) => ({
    name: tableOf(slug),
    title: admin.useAsTitle ?? 'id',
    hasVersions: Boolean(versions),
  }))
}

function hasOwner({ flattenedFields }: SanitizedCollectionConfig) {
  return flattenedFields.some((field) => field.name === 'owner' && 'relationTo' in field && field.relationTo === 'users')
}

async function listIn(transaction: Transaction, { name, title, hasVersions }: Table, person: string) {
  const { rows } = await transaction.execute(
    hasVersions
      ? sql`SELECT ${sql.identifier(`version_${title}`)} AS title FROM ${versionsOf(name)} WHERE latest AND ${isTheirs(person)} ORDER BY 1`
      : sql`SELECT ${sql.identifier(title)} AS title FROM ${sql.identifier(name)} WHERE owner_id = ${person} ORDER BY 1`,
  )
  return rows.map((row) => String(row.title ?? 'Untitled'))
}

function versionsOf(table: string) {
  return sql.identifier(`_${table}_v`)
}

function isTheirs(person: string) {
  return sql`(version_owner_id = ${person} OR version_owner_id IS NULL AND version__status = 'draft' AND version_changed_by_id = ${person})`
}
