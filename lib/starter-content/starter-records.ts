import type { AreaServed, Need } from '#lib/services/options.ts'
import type { StarterOrganisationKey } from '#lib/starter-content/records/organisations.ts'

/** A date is as exact as its source: `2019`, `2019-03` or `2019-03-27`. */
export type StarterFigure = StarterNotes & { value: string; counts: string; among: string; source: string; sourceUrl?: string } & (
    | { dated: 'asAt'; asAt: string }
    | { dated: 'period'; from: string; to: string }
    | { dated: 'notGiven' }
  )

/** A note to staff: what to make sure of, whom to ask, and where it comes from. Where a record's facts were read is one of these. */
export type StarterNote = { what: string; whom?: string; since: string; source?: string }

export type StarterNotes = { toBeConfirmed?: readonly StarterNote[] }

/** A helpline or a service without a number or a website is no entry. Starter content records no check: nobody has made one. */
export type StarterWaysToReach = { phone?: string; website?: string; hours?: string }

export type StarterHelpline = StarterNotes &
  StarterWaysToReach & {
    name: string
    forWhom: string
    cost?: string
    otherWays?: string
    runBy?: StarterOrganisationKey
  }

/** Where a search or an old address leads: a document by the path it is published at, the directory narrowed to something, or a form. */
export type StarterPlace = { document?: string; need?: Need; area?: AreaServed; form?: 'nominate' }

export type StarterEverydayWords = StarterNotes & { typed: string; means: string; isBothWays?: boolean }

export type StarterPinnedAnswer = StarterNotes & StarterPlace & { title: string; typed: string }

export type StarterRedirect = StarterNotes &
  StarterPlace & { from: string; matches?: 'exactly' | 'beginning'; isOn?: false; mainSitePath?: string }
