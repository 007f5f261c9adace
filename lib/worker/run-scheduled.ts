import type { Payload } from 'payload'
import { noteFailure } from '#lib/failures/note-failure.ts'
import { payload } from '#lib/payload.ts'
import { runtime } from '#lib/runtime.ts'
import { type JobInput, type Wanted, wantedIn } from '#lib/schedules/schedule.ts'
import { whoScheduled } from '#lib/schedules/task.ts'
import { refusalIn, whyRefused } from '#lib/schedules/why-refused.ts'

/** In milliseconds, before each further try. */
const pauses = [5000, 20_000, 60_000, 300_000]
// What has been left lying longer, by an earlier build, isn't done any more without anybody asking for it.
const anHour = 3_600_000

/** Publishes and unpublishes what is due. What failed is tried again where that helps, and staff see it. */
export async function runScheduled() {
  const cms = await payload()
  // One after the other: a page may be due to be published and, after a while without a worker, to be withdrawn again.
  const { noJobsRemaining } = await cms.jobs.run({ limit: 20, silent: true, sequential: true, processingOrder: 'waitUntil' })
  if (!noJobsRemaining) await runtime().settle()
  for (const job of await listFailed()) await dealWith(cms, job)
}

type Failed = { id: string; input: JobInput; due: Date; tried: number }

/** Payload tries once, marks what failed, and never looks at it again. */
async function listFailed() {
  const { rows } = await runtime().pool.query<Failed>(`
    SELECT id, coalesce(input, '{}') AS input, coalesce((input->>'due')::timestamptz, wait_until, created_at) AS due, total_tried::int AS tried
    FROM payload_jobs WHERE has_error AND task_slug = 'schedulePublish' LIMIT 20`)
  return rows
}

async function dealWith(cms: Payload, job: Failed) {
  const wanted = wantedIn(job.input)
  if (!wanted) return remove(job)
  const { collection, id, what } = wanted
  const refused = await whyNow(cms, job, wanted)
  const pause = refused === undefined && Date.now() - job.due.getTime() < anHour ? pauses[job.tried - 1] : undefined
  const outcome = pause ? 'tried again' : refused ? 'refused' : 'given up'
  const work = { work: what, collection, id, due: job.due, tried: job.tried, outcome }
  runtime().log.error(work, 'What was scheduled did not happen')
  runtime().countFailure(what, outcome)
  const why = refused ?? (pause ? tryingAgain : gaveUp)
  await noteFailure(cms, { what, about: { collection, id }, due: job.due, why })
  await (pause ? tryAgain(job, pause) : remove(job))
}

const tryingAgain = 'The site couldn’t do it, and is trying again'
const gaveUp = 'The site couldn’t do it, and has stopped trying. Do it yourself, or schedule it again'

/** Payload keeps an error's first words alone; what stands in the way says so again. */
async function whyNow(cms: Payload, { input }: Failed, wanted: Wanted) {
  try {
    return (await whyRefused(cms, [{ wanted }], { user: await whoScheduled(cms, input) }))?.message
  } catch (error) {
    // What isn't a refusal may come right; if the database is away, what follows fails too, and all of it is done again.
    return refusalIn(error)?.message
  }
}

/** Without its log, by which Payload would count the tries, and with the time at which it was due. */
async function tryAgain({ id, due }: Failed, pause: number) {
  const { pool } = runtime()
  await pool.query('DELETE FROM payload_jobs_log WHERE _parent_id = $1', [id])
  await pool.query(
    `UPDATE payload_jobs SET has_error = false, error = NULL, processing = false, wait_until = now() + $2 * interval '1 millisecond',
       input = jsonb_set(input, '{due}', to_jsonb($3::text)) WHERE id = $1`,
    [id, pause, due.toISOString()],
  )
}

async function remove({ id }: Failed) {
  await runtime().pool.query('DELETE FROM payload_jobs WHERE id = $1', [id])
}
