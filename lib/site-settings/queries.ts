import { listAlerts } from '#lib/alerts/queries.ts'
import { contentKeys } from '#lib/content-keys.ts'
import { keptFor } from '#lib/keeping/kept-for.ts'
import { countWorkingDays } from '#lib/office-hours/count-working-days.ts'
import { paths } from '#lib/paths.ts'
import { payload } from '#lib/payload.ts'
import type { SiteSetting } from '#lib/payload-types.ts'
import type { ContentState } from '#lib/publishing/content-state.ts'
import { relatedId } from '#lib/related-id.ts'
import { noteRead } from '#lib/render-context.ts'
import { runtime } from '#lib/runtime.ts'
import type { OfficeDetails, SiteSnapshot } from '#lib/site-settings/snapshot.ts'

/** What every page and form shows beside its own content. */
export type Site = Omit<SiteSnapshot, 'content' | 'navigation'> & {
  navigation: { label: string; href: string }[]
  /** Whether there is a story, and so a feed. */
  hasNews: boolean
}

/** The last good copy is used while the database is away; null where there is none. */
export async function findSite(): Promise<Site | null> {
  noteRead(contentKeys.settings)
  const site = await findSnapshot()
  if (!site) return null
  return { ...unsaid, ...site, navigation: site.navigation.flatMap(asLink), hasNews: runtime().routes.hasAny('news') }
}

/** What a copy that an earlier build kept says nothing of. */
const unsaid = { alerts: [], isOpen: false, office: {}, nominations: 'collect', councilPages: {} } satisfies Partial<SiteSnapshot>

/** Read again only when the settings or the alerts have changed, and then once for all who ask. */
async function findSnapshot(): Promise<SiteSnapshot | null> {
  const { site, content, log } = runtime()
  if (!content || (site && isCurrent(site))) return site
  if (reading?.content !== content) reading = { content, read: readSnapshot(content) }
  const mine = reading
  try {
    return await mine.read
  } catch (error) {
    if (reading === mine) reading = undefined
    noteRead(contentKeys.unread)
    log.warn({ err: error }, 'The site settings could not be read; the last known ones stand')
    return site
  }
}

let reading: { content: ContentState; read: Promise<SiteSnapshot> } | undefined

async function readSnapshot(content: ContentState) {
  const [settings, alerts] = await Promise.all([findSettings(), listAlerts()])
  const fresh = { content, ...readSettings(settings), alerts }
  runtime().keepSite(fresh)
  return fresh
}

function isCurrent({ content: { database, version }, isOpen, alerts }: Partial<SiteSnapshot> & Pick<SiteSnapshot, 'content'>) {
  const { content, lastChanges } = runtime()
  return (
    isOpen !== undefined &&
    alerts !== undefined &&
    content?.database === database &&
    version <= content.version &&
    [contentKeys.settings, contentKeys.list('alerts')].every((key) => (lastChanges.get(key) ?? 0) <= version)
  )
}

async function findSettings() {
  const cms = await payload()
  return cms.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: false })
}

function readSettings(settings: SiteSetting): Omit<SiteSnapshot, 'content' | 'alerts'> {
  const { navigation, visitReasons, office, isOpen, nominations, councilPages } = settings
  return {
    navigation: (navigation ?? []).map(({ label, form, document }) => ({
      label,
      ...(form && { form }),
      ...(document && { document: { collection: document.relationTo, id: relatedId(document.value) } }),
    })),
    visitReasons: (visitReasons ?? []).map(({ key, label }) => ({ key, label })),
    isOpen: isOpen ?? false,
    office: detailsOf(office),
    nominations,
    councilPages: given(councilPages ?? {}),
  }
}

function detailsOf({ nominationsKeptMonths, nominationsCheckedDays, ...lines }: NonNullable<SiteSetting['office']> = {}): OfficeDetails {
  const kept = nominationsKeptMonths ? { nominationsKeptFor: keptFor(nominationsKeptMonths) } : {}
  const checked = nominationsCheckedDays ? { nominationsCheckedWithin: countWorkingDays(nominationsCheckedDays) } : {}
  return { ...given(lines), ...checked, ...kept }
}

function given(lines: object) {
  return Object.fromEntries(Object.entries(lines).flatMap(([name, said]) => (said ? [[name, said]] : [])))
}

/** Nothing for a document that was deleted or is not published: the menu leaves it out. */
function asLink({ label, form, document }: SiteSnapshot['navigation'][number]) {
  const href = form === 'nominate' ? paths.nominate : document && runtime().routes.pathOf(document)
  return href ? [{ label, href }] : []
}
