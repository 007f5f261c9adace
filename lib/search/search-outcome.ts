import type { DocumentCollection } from '#lib/paths.ts'
import type { Segment } from '#lib/search/extract.ts'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'

export const longestQuery = 200

/** `kind`, `area` and `phone` are as people read them; only services have the last two. */
export type SearchResult = { href: string; title: string; kind: string; area?: string; phone?: string; extract: Segment[] }

/** A page that answers the words themselves, above what is found by them. */
export type SearchAnswer = { href: string; title: string; summary?: string }

export type SearchOutcome = {
  query: string
  kind: DocumentCollection | undefined
  /** What a phone number answers first. Then there is nothing else: neither the words nor results. */
  urgent?: { topics: UrgentTopic[]; pages: { href: string; title: string }[] }
  /** Whether whom to phone stands above what was found, because the words may be about somebody in need. */
  mayBeUrgent: boolean
  answers: SearchAnswer[]
  results: SearchResult[]
  kinds: { kind: DocumentCollection; label: string; count: number }[]
  total: number
  /** Whether the office would like to know that it found nothing. */
  isMiss: boolean
  /** Whether the results have most of the words rather than all. */
  hasMost: boolean
  /** Which page of results this is, and how many there are, from 1. */
  page: number
  pages: number
  suggestion: string | undefined
  problem?: string
}

/** What a search has before anything is found. */
export function noOutcome(text = '', kind?: DocumentCollection): SearchOutcome {
  return {
    query: text.slice(0, longestQuery),
    kind,
    mayBeUrgent: false,
    answers: [],
    results: [],
    kinds: [],
    total: 0,
    isMiss: false,
    hasMost: false,
    page: 1,
    pages: 1,
    suggestion: undefined,
  }
}
