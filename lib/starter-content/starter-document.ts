import type { BrowserTitle } from '#lib/documents/browser-titles.ts'
import type { CouncilArea } from '#lib/nominations/council-areas.ts'
import type { ListingBlock } from '#lib/payload-types.ts'
import type { AreaServed, Audience, Need } from '#lib/services/options.ts'
import type { OfficeDetail } from '#lib/site-settings/office-details.ts'
import type { driveFigures } from '#lib/starter-content/records/drive-figures.ts'
import type { StarterHelplineKey } from '#lib/starter-content/records/helplines.ts'
import type { StarterOfficeHolderKey } from '#lib/starter-content/records/office-holders.ts'
import type { StarterOfficeKey } from '#lib/starter-content/records/offices.ts'
import type { StarterOrganisationKey } from '#lib/starter-content/records/organisations.ts'
import type { reoffendingFigures } from '#lib/starter-content/records/reoffending-figures.ts'
import type { StarterNotes, StarterWaysToReach } from '#lib/starter-content/starter-records.ts'

/**
 * Documents are named by the paths they are published at, records by their keys. A link in Markdown to such a path becomes a link to the
 * document.
 */
export type StarterBlock =
  | { blockType: 'text'; markdown: string }
  | { blockType: 'list'; heading?: string; lead?: string; isNumbered?: boolean; items: { item: string }[] }
  | {
      blockType: 'figures'
      heading?: string
      caption?: string
      rowsAre?: string
      valuesAre?: string
      figures: StarterFigureKey[]
      note?: string
    }
  | { blockType: 'targets'; heading?: string; targets: StarterTarget[]; others?: { label: string; helpline: StarterHelplineKey }[] }
  | { blockType: 'localHelp'; heading?: string; areas: { area: CouncilArea; service: string }[] }
  | { blockType: 'helpPanel'; heading: string; ways: { situation: string; advice: string }[] }
  | { blockType: 'helplines'; heading?: string; helplines: StarterHelplineKey[] }
  | { blockType: 'callToAction'; heading?: string; reason?: string; label: string; document?: string; form?: 'nominate' }
  | { blockType: 'signposts'; heading: string; documents: string[] }
  | { blockType: 'listing'; heading?: string; of: ListingBlock['of'] }
  | { blockType: 'members'; heading?: string; organisations: StarterOrganisationKey[] }
  | { blockType: 'officeDetails'; heading?: string; details: OfficeDetail[] }
  | { blockType: 'holders'; heading?: string; offices: StarterOfficeKey[] }
  | { blockType: 'people'; heading?: string; people: StarterOfficeHolderKey[] }
  | { blockType: 'quotation'; words: string; speaker: StarterOfficeHolderKey; saidOn: string; source?: string }
  | { blockType: 'documents'; heading?: string; publications: string[] }
  | { blockType: 'video'; title: string; url: string; length?: string; textAlternative: string }
  | { blockType: 'accordion'; heading?: string; sections: { title: string; content: string }[] }
  | { blockType: 'table'; heading?: string; caption: string; cells: string; firstColumnNamesRows?: boolean }

type StarterFigureKey = keyof typeof driveFigures | keyof typeof reoffendingFigures

/** Leads to one of: a helpline's number, a number with no record, a page, or a heading of this page word for word. */
export type StarterTarget = { label?: string; line: string; advice?: string } & (
  | { helpline: StarterHelplineKey }
  | { phone: string }
  | { document: string }
  | { section: string }
)

type CommonFields = StarterNotes & {
  slug: string
  title: string
  summary: string
  /** Loaded, but not published: what the office has to confirm first. */
  isDraft?: boolean
  isSensitive?: boolean
  browserTitle?: BrowserTitle
  /** The day a person last changed the words. Loading the content doesn't move it. */
  wordsChangedOn: string
  body: StarterBlock[]
  related?: string[]
}

/** `page` is a path of this site; without one the name leads to the organisation’s website. */
export type StarterMember = { name: string; joined?: string; page?: string; organisation?: StarterOrganisationKey }

export type StarterService = CommonFields &
  StarterWaysToReach & {
    collection: 'services'
    needs: Need[]
    audiences: Audience[]
    areas: AreaServed[]
    runBy: StarterOrganisationKey
    email?: string
    howToGetHelp?: string
  }

export type StarterDocument =
  | StarterService
  | (CommonFields &
      (
        | { collection: 'pages'; parent?: string }
        | {
            collection: 'boards'
            purposes: { purpose: string }[]
            chair?: StarterOfficeKey
            members: StarterMember[]
          }
        | { collection: 'partnerships'; established?: string; legalBasis?: string; aim: string; members: StarterMember[] }
        | { collection: 'programmes' }
        | {
            collection: 'strategies'
            from: string
            to: string
            partners: StarterOrganisationKey[]
            focusAreas: { name: string; explanation: string }[]
            publications: string[]
          }
        | { collection: 'publications'; publishedOn: string; publisher: StarterOrganisationKey; url: string }
        | { collection: 'news'; date: string }
      ))
