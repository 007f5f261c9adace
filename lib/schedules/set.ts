import type { PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { adapterOf } from '#lib/database/adapter.ts'
import { isPublished } from '#lib/schedules/carry-out.ts'
import { listJobsOf } from '#lib/schedules/jobs.ts'
import { keepSchedule, type Plan } from '#lib/schedules/keep.ts'
import { type Reference, type ScheduledWork, scheduledWork, type Wanted, wantedIn } from '#lib/schedules/schedule.ts'
import { type Fault, whenMeant } from '#lib/schedules/when.ts'
import { type Due, whyRefused } from '#lib/schedules/why-refused.ts'

/** `day` and `time` are London’s: `2027-01-15`, `09:30`. `goTo` and `isSure` are what a withdrawal asks, `electionReason` a publication. */
const schema = z.object({
  what: z.enum(scheduledWork).optional().catch(undefined),
  day: z.string().catch(''),
  time: z.string().catch(''),
  goTo: z.unknown().optional(),
  isSure: z.literal(true).optional().catch(undefined),
  electionReason: z.string().trim().optional().catch(undefined),
})

/**
 * Sets a page to be published or withdrawn by itself, in place of what was set of the same kind. What couldn’t be done now is refused now, in
 * the words of whoever would do it.
 * @returns what stands in the way; nothing when it is set.
 */
export async function setSchedule(document: Reference, sent: unknown, user: TypedUser, req: PayloadRequest): Promise<WhyNot[]> {
  const { what, day, time, goTo, isSure, electionReason } = schema.parse(sent)
  const when = whenMeant({ day, time })
  const missing = missingIn({ what, goTo })
  if (missing.length > 0 || 'faults' in when || !what) return [...missing, ...('faults' in when ? when.faults : [])]
  const plan = { at: when.at, user, req }
  const wanted: Wanted = { ...document, what, ...(what === 'unpublish' ? { goTo, isSure } : electionReason && { electionReason }) }
  const why = await whyNot(wanted, plan)
  if (why) return [why]
  await keepSchedule(wanted, plan)
  return []
}

function missingIn({ what, goTo }: { what: ScheduledWork | undefined; goTo?: unknown }): Fault[] {
  if (!what) return [{ field: 'what', message: 'Choose what should happen: publish it, or withdraw it' }]
  return what === 'unpublish' && !goTo ? [{ field: 'goTo', message: 'Choose where people should go instead' }] : []
}

type WhyNot = { field?: Fault['field']; message: string }

async function whyNot(wanted: Wanted, { at, user, req: { payload } }: Plan): Promise<WhyNot | undefined> {
  const first = wanted.what === 'unpublish' && !(await isPublished(payload, wanted)) ? await publishedBefore(wanted, at, payload) : []
  if (!first) return { message: nothingThere, field: 'what' }
  return whyRefused(payload, [...first, { wanted, at }], { user, isAsked: true })
}

const nothingThere = 'This page isn’t published, and isn’t set to be published before then, so there would be nothing to withdraw'

/** A page that isn’t published yet can be withdrawn once it is set to be. */
async function publishedBefore(document: Reference, at: Date, payload: PayloadRequest['payload']): Promise<Due[] | undefined> {
  const jobs = await listJobsOf(adapterOf(payload).drizzle, document)
  const publish = jobs.filter(({ input, at: due }) => wantedIn(input)?.what === 'publish' && new Date(due) < at)
  return publish.length > 0 ? publish.flatMap(({ input, at: due }) => dueIn(wantedIn(input), due)) : undefined
}

function dueIn(wanted: Wanted | undefined, at: string): Due[] {
  return wanted ? [{ wanted, at: new Date(at) }] : []
}
