import type { PayloadRequest } from 'payload'
import { noteFailure } from '#lib/failures/note-failure.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'
import { isDoneByItself } from '#lib/schedules/carry-out.ts'
import { removeJobs } from '#lib/schedules/jobs.ts'
import type { Reference, ScheduledWork } from '#lib/schedules/schedule.ts'

/**
 * Call it in the transaction in which somebody publishes or withdraws a page. What was set to do the same is done. What is withdrawn isn’t
 * published again by itself: whoever set it finds that among what didn’t happen.
 */
export async function settleSchedules(document: Reference, done: ScheduledWork, req: PayloadRequest) {
  if (isDoneByItself(req)) return
  const transaction = await transactionOf(req)
  await removeJobs(transaction, document, done)
  if (done === 'publish') return
  for (const { at } of await removeJobs(transaction, document, 'publish'))
    await noteFailure(req.payload, { what: 'publish', about: document, due: new Date(at), why: withdrawn }, req)
}

const withdrawn = 'The page was withdrawn before then, so this was cancelled. Schedule it again if it should still be published'

/** Once a page is in the bin or deleted. */
export async function dropSchedules(document: Reference, req: PayloadRequest) {
  await removeJobs(await transactionOf(req), document)
}
