/** How a meeting stands, where staff say so. */
export const meetingStates = { planned: 'Planned', held: 'Held', postponed: 'Postponed', cancelled: 'Cancelled' } as const

type Known = { date?: string | null; title?: string | null }

/** The newest first; those of one day as staff have put them. In a draft one may be unfinished, and is left out. */
export function newestFirst<Meeting extends Known>(meetings: Meeting[] | null | undefined): Meeting[] {
  return (meetings ?? []).filter(({ date, title }) => date && title).toSorted((one, other) => instantOf(other) - instantOf(one))
}

function instantOf({ date }: Known) {
  return Date.parse(date ?? '')
}
