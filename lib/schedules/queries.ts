import type { CollectionSlug, PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { subjectOf } from '#lib/failures/forget-failures.ts'
import { paths } from '#lib/paths.ts'
import type { Failure } from '#lib/payload-types.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'
import { type Job, listJobs, listJobsBy, listJobsOf } from '#lib/schedules/jobs.ts'
import { type Missed, type Reference, type Schedule, type SchedulesOfPage, wantedIn } from '#lib/schedules/schedule.ts'
import { findNames } from '#lib/users/names.ts'

/** Which page it is: its title and where staff change it. */
export type OfPage = { title: string; href: string | undefined }

/** What is set to happen to any page, in the order of time. */
export async function listScheduled(req: PayloadRequest): Promise<(Schedule & OfPage)[]> {
  const jobs = await listJobs(adapterOf(req.payload).drizzle)
  const titles = await findTitles(
    jobs.flatMap(({ input }) => wantedIn(input) ?? []),
    req,
  )
  const scheduled = await asSchedules(jobs, req)
  return scheduled.map(({ document, ...schedule }) => ({ ...schedule, ...pageIn(titles, document) }))
}

export async function countScheduled({ payload }: PayloadRequest) {
  const jobs = await listJobs(adapterOf(payload).drizzle)
  return jobs.filter(({ input }) => wantedIn(input)).length
}

/** The titles of the pages that somebody has set to be published or withdrawn. */
export async function listSetBy(person: string, req: PayloadRequest) {
  const jobs = await listJobsBy(await transactionOf(req), person)
  const titles = await findTitles(
    jobs.flatMap(({ input }) => wantedIn(input) ?? []),
    req,
  )
  return [...titles.values()]
}

/** What should have happened to any page and didn’t, the latest first. */
export async function listMissed(req: PayloadRequest): Promise<(Missed & OfPage)[]> {
  const failures = await findFailures(req)
  const documents = failures.flatMap(({ document }) => (document ? [referenceTo(document)] : []))
  const titles = await findTitles(documents, req)
  return failures.map((failure) => ({ ...asMissed(failure), ...pageIn(titles, failure.document && referenceTo(failure.document)) }))
}

/** The same of one page, for its own screen. */
export async function findSchedulesOf(document: Reference, req: PayloadRequest): Promise<SchedulesOfPage> {
  const [scheduled, failures] = await Promise.all([
    asSchedules(await listJobsOf(adapterOf(req.payload).drizzle, document), req),
    findFailures(req, subjectOf(document)),
  ])
  return { schedules: scheduled.map(({ document: _, ...schedule }) => schedule), missed: failures.map(asMissed) }
}

async function asSchedules(jobs: Job[], req: PayloadRequest): Promise<(Schedule & { document: Reference })[]> {
  const names = await findNames(
    jobs.flatMap(({ input: { user } }) => (user ? [user.value] : [])),
    req,
  )
  return jobs.flatMap(({ id, input, at }) => {
    const wanted = wantedIn(input)
    if (!wanted) return []
    const by = names.get(input.user?.value ?? '') ?? 'Somebody whose account isn’t there any more'
    return [{ id, what: wanted.what, at, by, document: { collection: wanted.collection, id: wanted.id } }]
  })
}

async function findFailures(req: PayloadRequest, subject?: string) {
  const { docs } = await req.payload.find({
    collection: 'failures',
    where: { what: { in: ['publish', 'unpublish'] }, ...(subject && { subject: { equals: subject } }) },
    sort: '-due',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs
}

function asMissed({ id, what, due, why }: Failure): Missed {
  return { id, what: what === 'unpublish' ? 'unpublish' : 'publish', due: due ?? null, why }
}

function referenceTo({ relationTo, value }: NonNullable<Failure['document']>): Reference {
  return { collection: relationTo, id: typeof value === 'string' ? value : value.id }
}

/** As staff have last written them. */
async function findTitles(documents: Reference[], req: PayloadRequest) {
  const titles = new Map<string, string>()
  for (const [collection, references] of Map.groupBy(documents, (document) => document.collection)) {
    const where = { id: { in: references.map(({ id }) => id) } }
    const { docs } = await req.payload.find({
      ...{ collection: collection satisfies CollectionSlug, where, draft: true, trash: true, pagination: false, depth: 0 },
      overrideAccess: false,
      req,
    })
    for (const { id, title } of docs) titles.set(subjectOf({ collection, id }), title || 'Untitled')
  }
  return titles
}

function pageIn(titles: Map<string, string>, document: Reference | null | undefined): OfPage {
  const title = document && titles.get(subjectOf(document))
  return title
    ? { title, href: paths.edit(document.collection, document.id) }
    : { title: 'A page that isn’t there any more', href: undefined }
}
