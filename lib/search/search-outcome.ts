import type { DocumentCollection } from '#lib/paths.ts'
import type { Segment } from '#lib/search/extract.ts'

export type SearchResult = { href: string; title: string; kind: string; extract: Segment[] }

export type SearchOutcome = {
  query: string
  kind: DocumentCollection | undefined
  results: SearchResult[]
  kinds: { kind: DocumentCollection; label: string; count: number }[]
  total: number
  suggestion: string | undefined
  problem?: string
}
