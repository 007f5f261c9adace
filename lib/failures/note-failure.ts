import type { Payload, PayloadRequest } from 'payload'
import type { FailedWork } from '#lib/failures/failed-work.ts'
import { subjectOf } from '#lib/failures/forget-failures.ts'
import type { DocumentCollection } from '#lib/paths.ts'

type Failure = {
  what: FailedWork
  /** What it was about: a document, or a piece of upkeep by its name. */
  about: { collection: DocumentCollection; id: string } | string
  due: Date
  /** A sentence for staff. */
  why: string
}

/**
 * Shows it to staff, in place of what they were told of the same before.
 * @param req where it is noted in a transaction.
 */
export async function noteFailure(cms: Payload, { what, about, due, why }: Failure, req?: PayloadRequest) {
  const within = req ? { req } : {}
  const subject = typeof about === 'string' ? about : subjectOf(about)
  await forgetFailure(cms, { what, subject }, req)
  const exists =
    typeof about !== 'string' &&
    (await cms.count({ collection: about.collection, where: { id: { equals: about.id } }, ...within })).totalDocs > 0
  const document = exists ? { relationTo: about.collection, value: about.id } : undefined
  await cms.create({
    collection: 'failures',
    data: { what, subject, due: due.toISOString(), why, ...(document && { document }) },
    ...within,
  })
}

/** @param what nothing for all that failed of this subject. */
export async function forgetFailure(cms: Payload, { what, subject }: { what?: FailedWork; subject: string }, req?: PayloadRequest) {
  const ofSubject = { subject: { equals: subject } }
  await cms.delete({
    collection: 'failures',
    where: what ? { and: [ofSubject, { what: { equals: what } }] } : ofSubject,
    ...(req && { req }),
  })
}
