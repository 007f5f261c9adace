const nominate = '/community-payback/nominate'
const nominationSentPage = `${nominate}/sent`
const nominationLinkPage = '/community-payback/nomination'
const nominationExitPage = `${nominate}/elsewhere`
const feedbackThanksPage = '/feedback/thanks'
const desk = '/admin/desk'
const due = '/admin/due'
const find = '/admin/find'

type DeskRecord = 'nominations' | 'projects'

/** Every address the code builds. Content addresses come from the routes table; these are the rules that fill it. */
export const paths = {
  home: '/',
  communityPayback: '/community-payback',
  nominate,
  /** A page of questions of the nomination. */
  nominationPage: (name: string) => `${nominate}/${name}`,
  nominationPhotos: `${nominate}/photos`,
  /** A photo of a draft, for whoever has its cookie. */
  nominationPhoto: (id: string) => `${nominate}/photos/${id}`,
  nominationCheck: `${nominate}/check`,
  nominationSentPage,
  /** @param about numbers of urgent topics that its words spoke of (lib/urgent-topics/about-address.ts) */
  nominationSent: addressOfSent,
  nominationSentBefore: (reference: string, about: string[] = []) => `${addressOfSent(reference, about)}&again`,
  /** Drawn at the address of the page that was asked for, and found at none. */
  nominationCarryOn: `${nominate}/carry-on`,
  /** What a private link leads to: found with the link's token behind it alone. */
  nominationLinkPage,
  nominationLink: (token: string) => `${nominationLinkPage}/${token}`,
  /** One of the things that the resident can do there. */
  nominationLinkAsk: (token: string, ask: string) => `${nominationLinkPage}/${token}?ask=${ask}`,
  nominationLinkDone: (token: string, done: string, about: string[] = []) => `${nominationLinkPage}/${token}?done=${done}${aboutIn(about)}`,
  nominationDeleted: `${nominate}?deleted`,
  nominationExitPage,
  /** Who can help where the form isn't for somebody, and why it isn't. */
  nominationExit: (because: string) => `${nominationExitPage}?because=${because}`,
  feedback: '/feedback',
  feedbackThanksPage,
  /** Names no page: it stays in the browser's history. */
  feedbackThanksSensitive: `${feedbackThanksPage}?exit=yes`,
  /** Where somebody may add to an answer, or change it. The mark says which; it is of no use after an hour. */
  feedbackThanks: (answer: { page: string; useful: string; mark: string }) => `${feedbackThanksPage}?${new URLSearchParams(answer)}`,
  feedbackDone: (answer: { page: string; reason: string }) => `${feedbackThanksPage}?${new URLSearchParams(answer)}`,
  search: '/search',
  exitScript: '/exit-this-page.js',
  hydrateScript: '/hydrate-on-answer.js',
  /** What a card or a poster can say: it serves the page at the longer address, and names nothing. */
  info: '/info',
  domesticAbuse: '/help-and-support/domestic-abuse',
  helpAndSupport: '/help-and-support',
  ourWork: '/reducing-reoffending',
  programmes: '/programmes',
  boards: '/boards',
  partnerships: '/partnerships',
  strategies: '/strategies',
  services: '/services',
  news: '/news',
  newsFeed: '/news/feed',
  about: '/about',
  contact: '/contact',
  complaints: '/complaints',
  freedomOfInformation: '/freedom-of-information',
  accessibility: '/accessibility',
  privacy: '/privacy',
  cookies: '/cookies',
  media: '/media',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  security: '/.well-known/security.txt',
  card: '/card.png',
  pageNotFound: '/page-not-found',
  admin: '/admin',
  /** Where staff change a document or a record. */
  edit: (collection: string, id: string) => `/admin/collections/${collection}/${id}`,
  inTrash: (collection: string, id: string) => `/admin/collections/${collection}/trash/${id}`,
  editSettings: '/admin/globals/site-settings',
  toBeConfirmed: '/admin/to-be-confirmed',
  scheduled: '/admin/scheduled',
  due,
  duePage: (page: number) => `${due}?page=${page}`,
  broken: '/admin/broken',
  find,
  /** @param group the one part of the results whose every row is shown */
  findFor: (words: string, group?: string) => `${find}?${new URLSearchParams({ for: words, ...(group && { in: group }) })}`,
  feedbackGiven: '/admin/collections/page-feedback',
  /** What visitors have said since then: an ISO date. */
  feedbackSince: (since: string) => `/admin/collections/page-feedback?where[or][0][and][0][createdAt][greater_than]=${since}`,
  desk,
  /** A part of the desk's queue, from its first page. */
  deskPart: (part: string, page = 1) => `${desk}?${new URLSearchParams({ part, ...(page > 1 && { page: String(page) }) })}`,
  deskSearch: (find: string, page = 1) => `${desk}?${new URLSearchParams({ find, ...(page > 1 && { page: String(page) }) })}`,
  /** Letters that weren't sent, on the desk's first page. */
  deskUnsent: `${desk}#unsent`,
  /** All of a nomination or a project on one page, and its steps. */
  deskRecord,
  handOff: (project: string) => `${deskRecord('projects', project)}/hand-off`,
  /** Projects that were chosen, to print. */
  deskList: `${desk}/list`,
  deskEntry: `${desk}/new`,
  paperForm: `${desk}/paper-form`,
  /** Of the REST interface: what is done with a record at the desk. */
  sendLetterAgain: (nomination: string) => `/api/nominations/${nomination}/send-again`,
  takeNote: (kind: DeskRecord, id: string) => `/api/${kind}/${id}/note`,
  takeStep: (kind: DeskRecord, id: string) => `/api/${kind}/${id}/step`,
  makeProject: (nomination: string) => `/api/nominations/${nomination}/make-project`,
  joinProject: (nomination: string) => `/api/nominations/${nomination}/join`,
  handOffFile: (project: string) => `/api/projects/${project}/hand-off`,
  enterNomination: '/api/nominations/enter',
  missed: '/admin/collections/failures',
  /** How long nominations are kept, and what is held about somebody. */
  keeping: '/admin/keeping',
  keepingOf: (nomination: string) => `/admin/keeping?nomination=${nomination}`,
  /** Of the REST interface: what is set to happen to a page, one of these, and what was noted because it didn’t. */
  schedulesOf: (collection: string, id: string) => `/api/schedules/${collection}/${id}`,
  schedule: (id: string) => `/api/schedules/${id}`,
  /** Of the REST interface: a photo of a nomination, for casework. */
  photoOf: (nomination: string, id: string) => `/api/nominations/${nomination}/photos/${id}`,
  /** Of the REST interface: where a page is on the site, or will be. */
  addressOf: (collection: string, id: string) => `/api/addresses/${collection}/${id}`,
  readFeedback: '/api/page-feedback/read',
  failure: (id: string) => `/api/failures/${id}`,
  versions: (collection: string, id: string) => `/admin/collections/${collection}/${id}/versions`,
  signInPage: '/admin/login',
  forgot: '/admin/forgot',
  newPassword: '/admin/new-password',
  codes: '/admin/codes',
  users: '/admin/collections/users',
  user: (id: string) => `/admin/collections/users/${id}`,
  signIn: (next: string) => `/admin/login?redirect=${encodeURIComponent(next)}`,
  preview: (collection: DocumentCollection | 'alerts', id: string) => `/preview/${collection}/${id}`,
}

function deskRecord(kind: DeskRecord, id: string) {
  return `${desk}/${kind}/${id}`
}

function addressOfSent(reference: string, about: string[] = []) {
  return `${nominationSentPage}?reference=${reference}${aboutIn(about)}`
}

function aboutIn(numbers: string[]) {
  return numbers.map((number) => `&about=${number}`).join('')
}

/** Whether it is the address of a page here: one slash at the start and not two, so that no browser reads it as another host. */
export function isSitePath(text: string) {
  return /^\/(?![/\\])[\w/-]{0,300}$/.test(text)
}

/** The collections whose documents have an address of their own. */
export const documentCollections = [
  'pages',
  'boards',
  'partnerships',
  'programmes',
  'strategies',
  'services',
  'publications',
  'news',
] as const
export type DocumentCollection = (typeof documentCollections)[number]

export function isDocumentCollection(text: string): text is DocumentCollection {
  return documentCollections.some((collection) => collection === text)
}

const homeSlug = 'home'

/**
 * Where a document of this collection and slug is published. The page with the slug `home` is the site's front page.
 * @param parent the address of the page above it, for pages that have one.
 */
export function documentPath(collection: DocumentCollection, slug: string, parent = '') {
  if (collection !== 'pages') return `/${collection}/${slug}`
  return slug === homeSlug ? paths.home : `${parent}/${slug}`
}

/** First parts of addresses that the product itself answers, so no page may take them. */
const reserved = [
  'admin',
  'api',
  'preview',
  'feedback',
  'info',
  'search',
  'media',
  'healthz',
  'readyz',
  'metrics',
  'page-not-found',
  'sitemap.xml',
  'robots.txt',
  'feed',
]

export function isReservedSlug(collection: DocumentCollection, slug: string) {
  return collection === 'pages' && reserved.includes(slug)
}

const withoutDocument = [paths.nominate, paths.info, paths.search, paths.feedback, paths.newsFeed, paths.media, paths.sitemap]

/** Whether readers find something here that isn't a document, so that a link can only give its address. The narrowed directory is one. */
export function isWithoutDocument({ pathname, search }: Pick<URL, 'pathname' | 'search'>) {
  if (pathname === paths.services) return search !== ''
  return withoutDocument.some((path) => pathname === path || pathname.startsWith(`${path}/`))
}
