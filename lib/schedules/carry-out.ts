import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'
import type { Reference, Wanted } from '#lib/schedules/schedule.ts'

const scheduled = 'is done by itself'

/** Publishes what the newest saved version says, or withdraws it, in somebody’s name; or in nobody’s, as earlier builds scheduled it. */
export async function carryOut(cms: Payload, wanted: Wanted, user: TypedUser | null, req?: PayloadRequest) {
  const { collection, id, what, goTo, isSure, electionReason } = wanted
  const options = { collection, id, depth: 0, overrideAccess: user === null, context: { [scheduled]: true }, ...(req ? { req } : { user }) }
  if (what === 'publish') return cms.update({ ...options, data: { _status: 'published', ...(electionReason && { electionReason }) } })
  if (!(await isPublished(cms, wanted, req))) return
  // Nothing is asked then of what isn't finished in the newest draft.
  const data = { _status: 'draft' as const, ...(goTo !== undefined && { goTo }), ...(isSure && { isSure }) }
  await cms.update({ ...options, data, unpublishAllLocales: true })
}

export function isDoneByItself({ context }: PayloadRequest) {
  return context[scheduled] === true
}

/** @param req where it is asked within a transaction. */
export async function isPublished(cms: Payload, { collection, id }: Reference, req?: PayloadRequest) {
  const database = req ? await transactionOf(req) : adapterOf(cms).drizzle
  const { rows } = await database.execute(sql`SELECT 1 FROM routes WHERE is_current AND collection = ${collection} AND document_id = ${id}`)
  return rows.length > 0
}
