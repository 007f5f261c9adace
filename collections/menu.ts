import type { CollectionConfig, GlobalConfig } from 'payload'

/** What stands under which heading of the staff's menu. Their order is that of payload.config.ts. */
const headings: Record<string, string[]> = {
  Pages: ['pages', 'programmes', 'strategies', 'figures', 'media'],
  'People and organisations': ['boards', 'partnerships', 'organisations', 'offices', 'office-holders'],
  'Help and services': ['services', 'helplines'],
  'News and publications': ['publications', 'news', 'alerts'],
  'Community Payback': ['nominations', 'projects', 'nomination-sights', 'letter-words'],
  Feedback: ['page-feedback', 'search-misses'],
  Site: [
    ...['accessibility-issues', 'everyday-words', 'pinned-answers', 'redirects', 'failures', 'users', 'staff-log'],
    ...['site-settings', 'urgent-topics'],
  ],
}

const rowsAPage = 25

/** Each under its heading: Payload would put what has none first. */
export function inMenu(collection: CollectionConfig): CollectionConfig {
  const { admin, slug } = collection
  return { ...collection, admin: { ...admin, ...placed(slug), pagination: { defaultLimit: rowsAPage } } }
}

/** The same for settings. */
export function settingsInMenu(settings: GlobalConfig): GlobalConfig {
  return { ...settings, admin: { ...settings.admin, ...placed(settings.slug) } }
}

/** @throws where it has none. */
function placed(slug: string) {
  const [heading] = Object.entries(headings).find(([, slugs]) => slugs.includes(slug)) ?? []
  if (!heading) throw new Error(`${slug} has no place in the staff’s menu: give it one in collections/menu.ts`)
  return { group: heading, hideAPIURL: true }
}
