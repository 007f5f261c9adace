import type { Payload } from 'payload'
import type { OfficeHours } from '#lib/office-hours/office-hours.ts'
import { officeHoursOf } from '#lib/office-hours/setting.ts'
import { relatedId } from '#lib/related-id.ts'
import { runtime } from '#lib/runtime.ts'

/** What may speak of somebody in danger and that nobody has opened. */
export type Notice = { id: string; nomination: string; reference: string; readerToldAt: Date | null; deputyToldAt: Date | null }

/** Oldest first: those of which somebody is still to be told, or staff to be shown that nobody was. */
export async function listUnseen(): Promise<(Notice & { isShown: boolean })[]> {
  const { rows } = await runtime().pool.query(
    `SELECT notice.id, nomination_id AS nomination, reference, reader_told_at AS "readerToldAt", deputy_told_at AS "deputyToldAt",
       shown_at IS NOT NULL AS "isShown"
     FROM danger_notices AS notice JOIN nominations ON nominations.id = nomination_id
     WHERE seen_at IS NULL AND (reader_told_at IS NULL OR deputy_told_at IS NULL) ORDER BY notice.made_at`,
  )
  return rows
}

export type Told = { id: string; email: string }
export type WhoIsTold = { reader: Told | undefined; deputy: Told | undefined; hours: OfficeHours | undefined }

/** As the settings say it now. Whoever can’t open a nomination, because their account is disabled or does no casework, isn’t told of one. */
export async function findWhoIsTold(cms: Payload): Promise<WhoIsTold> {
  const select = { dangerReader: true, dangerDeputy: true, officeHours: true } as const
  const settings = await cms.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, select })
  const [reader, deputy] = [relatedId(settings.dangerReader), relatedId(settings.dangerDeputy)]
  const { rows } = await runtime().pool.query<Told>(
    'SELECT id, email FROM users WHERE id = ANY ($1::uuid[]) AND casework AND is_disabled IS NOT TRUE',
    [[reader, deputy].filter(Boolean)],
  )
  const found = (id: string | undefined) => rows.find((person) => person.id === id)
  return {
    reader: found(reader),
    deputy: deputy === reader ? undefined : found(deputy),
    hours: officeHoursOf(settings.officeHours),
  }
}
