import type { Payload } from 'payload'
import { eraseWhenDue } from '#lib/keeping/erase.ts'
import { findKeptMonths, listErasures } from '#lib/keeping/queries.ts'
import { runtime } from '#lib/runtime.ts'

/**
 * Erases every nomination whose time is over and that nobody holds. Without the setting nothing is: nobody has said how long they are kept.
 * @throws when one could not be erased because staff were saving it, so that the worker tries again.
 */
export async function eraseDue(cms: Payload, now = new Date()) {
  const months = await findKeptMonths(cms)
  if (!months) return
  const due = await listErasures(now, now, months)
  let erased = 0
  let busy = 0
  for (const { id } of due) {
    const outcome = await eraseWhenDue(id, now, months)
    if ('erased' in outcome) erased += 1
    else if (outcome.refused === 'busy') busy += 1
  }
  if (due.length > 0) runtime().log.info({ erased, busy }, 'Nominations whose time was over were erased')
  if (busy > 0) throw new Error('Some nominations could not be erased, because somebody was saving them')
}
