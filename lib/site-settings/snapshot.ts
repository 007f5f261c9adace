import type { ContentState } from '#lib/runtime.ts'

/** What every page and form reads, kept beside the stored pages so that they render with no query. */
export type SiteSnapshot = {
  content: ContentState
  alert: string | null
  navigation: { label: string; href: string }[]
  visitReasons: { key: string; label: string }[]
}
