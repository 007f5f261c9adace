import type { PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { isInPeriod, type Period } from '#lib/elections/period.ts'
import { whyInPeriod } from '#lib/elections/why-in-period.ts'
import { paths } from '#lib/paths.ts'
import { titleOf } from '#lib/publishing/title-of.ts'
import { type Job, listJobs } from '#lib/schedules/jobs.ts'
import { wantedIn } from '#lib/schedules/schedule.ts'

/** What is scheduled to be published: what it is called, where staff change it, when, and whether it will be refused without a reason. */
export type ScheduledThen = { title: string; href: string; at: string; needsReason: boolean }

/** What is scheduled into a period, in the order in which it is due. */
export async function listScheduledInto(period: Period, req: PayloadRequest): Promise<ScheduledThen[]> {
  const jobs = await listJobs(adapterOf(req.payload).drizzle)
  const due = jobs.filter(({ input, at }) => wantedIn(input)?.what === 'publish' && isInPeriod(period, at))
  const listed: ScheduledThen[] = []
  // One after the other: each asks several questions, and all at once would take every connection.
  for (const job of due) listed.push(...(await readDue(job, period, req)))
  return listed
}

async function readDue({ input, at }: Job, period: Period, req: PayloadRequest): Promise<ScheduledThen[]> {
  const wanted = wantedIn(input)
  if (!wanted) return []
  const title = await titleOf(req, req.payload.collections[wanted.collection].config, wanted.id)
  if (title === undefined) return []
  const needsReason = !wanted.electionReason && (await whyInPeriod(req, wanted, period)) !== undefined
  return [{ title, href: paths.edit(wanted.collection, wanted.id), at, needsReason }]
}
