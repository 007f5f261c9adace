import { paths } from '#lib/paths.ts'

/**
 * Pages that aren't documents and ask the question too. Of an answer there only the kind of page is kept: never what was searched for, or the
 * address that nothing was found at.
 */
export const pageKinds = { search: paths.search, pageNotFound: paths.pageNotFound } as const

export type PageKind = keyof typeof pageKinds

/** They are never published, so their answers are about no publication. */
export const noPublication = 0

/** What kind of page an answer is about, where it isn't about a document. */
export function pageKindOf({ path, publishedVersion }: { path: string; publishedVersion: number }): PageKind | undefined {
  if (publishedVersion !== noPublication) return undefined
  return path === pageKinds.search ? 'search' : path === pageKinds.pageNotFound ? 'pageNotFound' : undefined
}
