/** Every address the code builds. Content addresses come from the routes table; these are the rules that fill it. */
export const paths = {
  home: '/',
  nominate: '/community-payback/nominate',
  nominationSent: (reference: string) => `/community-payback/nominate/sent?reference=${reference}`,
  feedback: '/feedback',
  feedbackThanks: (page: string) => `/feedback/thanks?page=${encodeURIComponent(page)}`,
  pageNotFound: '/page-not-found',
  admin: '/admin',
  preview: (collection: DocumentCollection, id: string) => `/preview/${collection}/${id}`,
}

/** The collections whose documents have an address of their own. */
export const documentCollections = ['pages', 'boards', 'partnerships', 'programmes'] as const
export type DocumentCollection = (typeof documentCollections)[number]

const homeSlug = 'home'

/** Where a document of this collection and slug is published. The page with the slug `home` is the site's front page. */
export function documentPath(collection: DocumentCollection, slug: string) {
  if (collection !== 'pages') return `/${collection}/${slug}`
  return slug === homeSlug ? paths.home : `/${slug}`
}

/** First parts of addresses that the product itself answers, so no page may take them. */
const reserved = ['admin', 'api', 'preview', 'feedback', 'search', 'media', 'healthz', 'readyz', 'metrics', 'page-not-found']

export function isReservedSlug(collection: DocumentCollection, slug: string) {
  return collection === 'pages' && reserved.includes(slug)
}
