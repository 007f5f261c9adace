import type { PayloadRequest, TypedUser } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { subjectOf } from '#lib/failures/forget-failures.ts'
import { forgetFailure } from '#lib/failures/note-failure.ts'
import { takeTurn } from '#lib/publishing/take-turn.ts'
import { titleOf } from '#lib/publishing/title-of.ts'
import type { Transaction } from '#lib/publishing/transaction.ts'
import { addJob, findJob, removeJob, removeJobs } from '#lib/schedules/jobs.ts'
import { type Wanted, wantedIn } from '#lib/schedules/schedule.ts'
import { formatScheduled } from '#lib/schedules/when.ts'
import type { Deed } from '#lib/staff-log/deeds.ts'
import { noteDeed } from '#lib/staff-log/note-deed.ts'

export type Plan = { at: Date; user: TypedUser; req: PayloadRequest }

/** In place of what was set of the same kind; also of two at the same moment. What failed of it before is dealt with. */
export async function keepSchedule(wanted: Wanted, { at, user, req }: Plan) {
  const { collection, id, what, goTo, isSure, electionReason } = wanted
  const answers = { ...(goTo !== undefined && { goTo }), ...(isSure && { isSure }), ...(electionReason && { electionReason }) }
  const by = { relationTo: 'users', value: String(user.id) } as const
  const title = await titleNow(wanted, req)
  await adapterOf(req.payload).drizzle.transaction(async (transaction) => {
    if (!(await takeTurn(transaction, `what is set for ${subjectOf(wanted)}`)))
      throw new Error('Another schedule of this page took too long')
    await removeJobs(transaction, wanted, what)
    await addJob(transaction, { type: what, doc: { relationTo: collection, value: id }, user: by, ...answers }, at)
    await note('scheduled', { wanted, at, title }, req, transaction)
  })
  await forgetFailure(req.payload, { what, subject: subjectOf(wanted) })
}

/** @returns whether it was still there. */
export async function cancelSchedule(id: string, req: PayloadRequest) {
  const { drizzle } = adapterOf(req.payload)
  const job = await findJob(drizzle, id)
  const wanted = job && wantedIn(job.input)
  if (!wanted) return false
  const title = await titleNow(wanted, req)
  return drizzle.transaction(async (transaction) => {
    if (!(await removeJob(transaction, id))) return false
    await note('scheduleCancelled', { wanted, at: new Date(job.at), title }, req, transaction)
    return true
  })
}

function titleNow({ collection, id }: Wanted, req: PayloadRequest) {
  return titleOf(req, req.payload.collections[collection].config, id)
}

type Noted = { wanted: Wanted; at: Date; title: string | undefined }

function note(what: Deed, { wanted, at, title }: Noted, req: PayloadRequest, transaction: Transaction) {
  const detail = `${wanted.what === 'publish' ? 'Publish' : 'Withdraw'} on ${formatScheduled(at)}`
  return noteDeed({ what, kind: wanted.collection, id: wanted.id, detail, ...(title !== undefined && { title }) }, req, transaction)
}
