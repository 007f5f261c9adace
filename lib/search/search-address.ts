import { paths } from '#lib/paths.ts'

type Search = { query: string; kind?: string | undefined; page?: number }

/** The address of a search: what was asked, the kind of document it is narrowed to, if any, and which page of what was found. */
export function searchAddress({ query, kind, page = 1 }: Search) {
  return `${paths.search}?${new URLSearchParams({ q: query, ...(kind && { kind }), ...(page > 1 && { page: String(page) }) })}`
}
