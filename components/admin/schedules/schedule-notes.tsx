import type { UIFieldServerProps } from 'payload'
import { SchedulesOfPage } from '#components/admin/schedules/schedules-of-page.tsx'
import type { DocumentCollection } from '#lib/paths.ts'
import { findSchedulesOf } from '#lib/schedules/queries.ts'
import { isStaff } from '#lib/users/rights.ts'

/** Drawn with the form, so the browser asks for nothing more. */
export async function ScheduleNotes({ collectionSlug, id, req }: UIFieldServerProps) {
  if (id === undefined || !isStaff(req.user)) return null
  const document = { collection: collectionSlug as DocumentCollection, id: String(id) }
  return <SchedulesOfPage document={document} page={await findSchedulesOf(document, req)} />
}
