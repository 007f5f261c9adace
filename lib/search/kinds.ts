import type { DocumentCollection } from '#lib/paths.ts'

/** What each kind of document is called in a list of results. */
export const searchKinds: Readonly<Record<DocumentCollection, string>> = {
  pages: 'Page',
  boards: 'Board',
  partnerships: 'Partnership',
  programmes: 'Programme',
  strategies: 'Strategy',
  services: 'Service',
  publications: 'Publication',
  news: 'News',
}
