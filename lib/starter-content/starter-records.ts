import type { StarterOrganisationKey } from '#lib/starter-content/records/organisations.ts'

/** A date is as exact as its source: `2019`, `2019-03` or `2019-03-27`. */
export type StarterFigure = { value: string; counts: string; among: string; source: string; sourceUrl?: string } & (
  | { dated: 'asAt'; asAt: string }
  | { dated: 'period'; from: string; to: string }
  | { dated: 'notGiven' }
)

/** When somebody read the source, and its address. */
export type StarterCheck = { checkedOn: string; source: string }

export type StarterHelpline = StarterCheck & {
  name: string
  phone: string
  hours: string
  forWhom: string
  cost?: string
  otherWays?: string
  runBy?: StarterOrganisationKey
  website?: string
}
