import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '#lib/publishing/transaction.ts'
import type { JobInput, Reference, ScheduledWork } from '#lib/schedules/schedule.ts'

/** What is waiting for its time, or to be tried again: when it is due, as an ISO date. */
export type Job = { id: string; input: JobInput; at: string }

type Condition = ReturnType<typeof sql>

const waiting = sql`task_slug = 'schedulePublish' AND completed_at IS NULL AND has_error IS NOT TRUE AND processing IS NOT TRUE`

export async function listJobs(database: Transaction): Promise<Job[]> {
  return listWhere(database, waiting)
}

export async function listJobsOf(database: Transaction, document: Reference): Promise<Job[]> {
  return listWhere(database, of(document))
}

export async function listJobsBy(database: Transaction, person: string): Promise<Job[]> {
  return listWhere(database, by(person))
}

/** Whatever somebody has set is done in the name of somebody else from now on. */
export async function giveJobs(database: Transaction, from: string, to: string) {
  await database.execute(sql`UPDATE payload_jobs SET input = jsonb_set(input, '{user,value}', to_jsonb(${to}::text)) WHERE ${by(from)}`)
}

export async function findJob(database: Transaction, id: string): Promise<Job | undefined> {
  return (await listWhere(database, sql`${waiting} AND id = ${id}`))[0]
}

const columns = sql`id, input, coalesce((input->>'due')::timestamptz, wait_until, created_at) AS at`

async function listWhere(database: Transaction, condition: Condition) {
  const { rows } = await database.execute(sql`SELECT ${columns} FROM payload_jobs WHERE ${condition} ORDER BY at, id`)
  return rows.map(asJob)
}

function asJob({ id, input, at }: Record<string, unknown>): Job {
  return { id: String(id), input: input as JobInput, at: new Date(String(at)).toISOString() }
}

export async function addJob(database: Transaction, input: JobInput, at: Date) {
  await database.execute(sql`
    INSERT INTO payload_jobs (task_slug, queue, wait_until, input, has_error, processing, total_tried)
    VALUES ('schedulePublish', 'default', ${at.toISOString()}::timestamptz, ${JSON.stringify(input)}::jsonb, false, false, 0)`)
}

/** @param work nothing for all that is set to happen to the page. @returns what was taken away. */
export async function removeJobs(database: Transaction, document: Reference, work?: ScheduledWork): Promise<Job[]> {
  const ofWork = work ? sql` AND (input->>'type' = 'unpublish') = ${work === 'unpublish'}` : sql``
  return removed(database, sql`${of(document)}${ofWork}`)
}

export async function removeJob(database: Transaction, id: string): Promise<Job | undefined> {
  return (await removed(database, sql`${waiting} AND id = ${id}`))[0]
}

async function removed(database: Transaction, condition: Condition) {
  const { rows } = await database.execute(sql`DELETE FROM payload_jobs WHERE ${condition} RETURNING ${columns}`)
  return rows.map(asJob)
}

function of({ collection, id }: Reference) {
  return sql`${waiting} AND input->'doc'->>'relationTo' = ${collection} AND input->'doc'->>'value' = ${id}`
}

function by(person: string) {
  return sql`${waiting} AND input->'user'->>'value' = ${person}`
}
