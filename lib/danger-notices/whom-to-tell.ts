import type { Notice, WhoIsTold } from '#lib/danger-notices/queries.ts'
import { afterOfficeTime, isInOfficeHours } from '#lib/office-hours/office-hours.ts'

/** In milliseconds of office time: how long the reader has before their deputy is told. */
const patience = 3_600_000

export type Role = 'reader' | 'deputy'

/**
 * Who is told of what now, in office hours: the reader of all that is new, their deputy of what nobody has opened an hour of office time later.
 * Where there is no reader, the deputy is told in their place.
 */
export function whomToTell(notices: readonly Notice[], { reader, deputy, hours }: WhoIsTold, now: Date): { role: Role; of: Notice[] }[] {
  if (!hours || !isInOfficeHours(now, hours)) return []
  const isOverdue = ({ readerToldAt }: Notice) => {
    const until = readerToldAt && afterOfficeTime(readerToldAt, patience, hours)
    return Boolean(until && until <= now)
  }
  const forReader = reader ? notices.filter(({ readerToldAt }) => !readerToldAt) : []
  const forDeputy = deputy ? notices.filter((notice) => !notice.deputyToldAt && (!reader || isOverdue(notice))) : []
  return [
    { role: 'reader' as const, of: forReader },
    { role: 'deputy' as const, of: forDeputy },
  ].filter(({ of }) => of.length > 0)
}
