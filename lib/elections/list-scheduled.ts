import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { isInPeriod, type Period } from '#lib/elections/period.ts'
import { whyInPeriod } from '#lib/elections/why-reason-needed.ts'
import { paths } from '#lib/paths.ts'
import { titleOf } from '#lib/publishing/title-of.ts'

/** What is scheduled to be published: what it is called, where staff change it, when, and whether it will be refused without a reason. */
export type ScheduledThen = { title: string; href: string; at: string; needsReason: boolean }

type Due = { collection: CollectionSlug; id: string; at: Date }

/** What is scheduled into a period, in the order in which it is due. */
export async function listScheduledInto(period: Period, req: PayloadRequest): Promise<ScheduledThen[]> {
  const { rows } = await adapterOf(req.payload).drizzle.execute(sql`
    SELECT input->'doc'->>'relationTo' AS collection, input->'doc'->>'value' AS id, coalesce(wait_until, created_at) AS at FROM payload_jobs
    WHERE task_slug = 'schedulePublish' AND coalesce(input->>'type', 'publish') = 'publish' AND input->'doc' IS NOT NULL
      AND completed_at IS NULL AND NOT coalesce(has_error, false) ORDER BY at`)
  const due = (rows as Due[]).filter(({ at }) => isInPeriod(period, new Date(at)))
  const listed = await Promise.all(due.map((document) => readDue(document, period, req)))
  return listed.flatMap((one) => one ?? [])
}

async function readDue({ collection, id, at }: Due, period: Period, req: PayloadRequest): Promise<ScheduledThen | undefined> {
  const title = await titleOf(req, req.payload.collections[collection].config, id)
  if (title === undefined) return undefined
  const needsReason = (await whyInPeriod(req, { collection, id }, period)) !== undefined
  return { title, href: paths.edit(collection, id), at: new Date(at).toISOString(), needsReason }
}
