import type { StarterNote } from '#lib/starter-content/starter-records.ts'

/** The day on which this content was written, and on which its notes to staff begin. */
export const writtenOn = '2026-11-27'

/** A note to staff: what to make sure of, whom to ask, and the page that the facts were read on. */
export function note({ what, whom, source }: { what: string; whom: string; source?: string }): StarterNote {
  return { what, whom, since: writtenOn, ...(source && { source }) }
}
