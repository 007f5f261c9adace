import type { DocumentCollection } from '#lib/paths.ts'
import type { Segment } from '#lib/search/extract.ts'
import { type UrgentTopic, urgentTopicsIn } from '#lib/search/urgent-topics.ts'

export const longestQuery = 200

export type SearchResult = { href: string; title: string; kind: string; extract: Segment[] }

export type SearchOutcome = {
  query: string
  kind: DocumentCollection | undefined
  /** What the words speak of that a phone number answers first. */
  urgentTopics: UrgentTopic[]
  results: SearchResult[]
  kinds: { kind: DocumentCollection; label: string; count: number }[]
  total: number
  /** Which page of results this is, and how many there are, from 1. */
  page: number
  pages: number
  suggestion: string | undefined
  /** When nothing has all of the words: what has some. */
  some: SearchResult[]
  problem?: string
}

/** What a search has before anything is found. */
export function noOutcome(text: string, kind?: DocumentCollection): SearchOutcome {
  return {
    query: text.slice(0, longestQuery),
    kind,
    urgentTopics: urgentTopicsIn(text),
    results: [],
    kinds: [],
    total: 0,
    page: 1,
    pages: 1,
    suggestion: undefined,
    some: [],
  }
}
