import { paths } from '#lib/paths.ts'

/** The address of a search: what was asked, and the kind of document it is narrowed to, if any. */
export function searchAddress({ query, kind }: { query: string; kind?: string | undefined }) {
  return `${paths.search}?${new URLSearchParams({ q: query, ...(kind && { kind }) })}`
}
