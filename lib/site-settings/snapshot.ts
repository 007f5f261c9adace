import type { Alert } from '#lib/alerts/alert.ts'
import type { CouncilPages } from '#lib/nominations/council-areas.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import type { SiteSetting } from '#lib/payload-types.ts'
import type { ContentState } from '#lib/publishing/content-state.ts'
import type { OfficeDetail } from '#lib/site-settings/office-details.ts'

/** What the office has said of itself: nothing that it left empty. */
export type OfficeDetails = Partial<Record<OfficeDetail, string>>

/** What every page and form reads, kept beside the stored pages so that they render with no query. */
export type SiteSnapshot = {
  /** The state of the content at which it was read. */
  content: ContentState
  /** Those that are published and weren't over when they were read, those to come too. */
  alerts: Alert[]
  /** Documents, not addresses: one that moves stays in the menu, and one that is withdrawn leaves it. */
  navigation: NavigationItem[]
  visitReasons: { key: string; label: string }[]
  /** Whether the public may rely on the site. Until then it says so, and asks search engines to leave it out. */
  isOpen: boolean
  office: OfficeDetails
  /** Whether nominations are collected, paused, or sent to GOV.UK. */
  nominations: SiteSetting['nominations']
  /** Of those areas of which the settings say one. */
  councilPages: CouncilPages
}

type NavigationItem = { label: string; form?: 'nominate'; document?: { collection: DocumentCollection; id: string } }
