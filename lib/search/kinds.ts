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

/** What several of them are called. */
export const searchKindsOfMany: Readonly<Record<DocumentCollection, string>> = {
  pages: 'Pages',
  boards: 'Boards',
  partnerships: 'Partnerships',
  programmes: 'Programmes',
  strategies: 'Strategies',
  services: 'Services',
  publications: 'Publications',
  news: 'News',
}
