import type { DocumentCollection } from '#lib/paths.ts'
import type { ContentState } from '#lib/publishing/content-state.ts'

/** What every page and form reads, kept beside the stored pages so that they render with no query. */
export type SiteSnapshot = {
  /** The state of the content at which it was read. */
  content: ContentState
  alert: string | null
  isOpen: boolean
  /** Documents, not addresses: one that moves stays in the menu, and one that is withdrawn leaves it. */
  navigation: NavigationItem[]
  visitReasons: { key: string; label: string }[]
}

type NavigationItem = { label: string; form?: 'nominate'; document?: { collection: DocumentCollection; id: string } }
