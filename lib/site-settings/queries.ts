import { paths } from '#lib/paths.ts'
import { payload } from '#lib/payload.ts'
import type { SiteSetting } from '#lib/payload-types.ts'
import { noteRead, runtime } from '#lib/runtime.ts'
import type { SiteSnapshot } from '#lib/site-settings/snapshot.ts'

/**
 * What every page and form shows beside its own content. Read once for each state of the content; without the database the last good copy
 * stands, or nothing.
 */
export async function findSite(): Promise<SiteSnapshot | null> {
  noteRead('shared')
  const { site, content, keepSite, log } = runtime()
  if (!content || (site && site.content.database === content.database && site.content.version === content.version)) return site
  try {
    const fresh = { content, ...readSettings(await findSettings()) }
    keepSite(fresh)
    return fresh
  } catch (error) {
    log.warn({ err: error }, 'The site settings could not be read; the last known ones stand')
    return site
  }
}

async function findSettings() {
  const cms = await payload()
  return cms.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: false })
}

function readSettings({ alert, navigation, visitReasons }: SiteSetting): Omit<SiteSnapshot, 'content'> {
  return {
    alert: alert || null,
    navigation: (navigation ?? []).flatMap((item) => {
      const href = hrefOf(item)
      return href ? [{ label: item.label, href }] : []
    }),
    visitReasons: (visitReasons ?? []).map(({ key, label }) => ({ key, label })),
  }
}

type NavigationItem = NonNullable<SiteSetting['navigation']>[number]

/** Nothing for a document that was deleted or is not published: the menu leaves it out. */
function hrefOf({ document, form }: NavigationItem) {
  if (form === 'nominate') return paths.nominate
  if (!document) return undefined
  const id = typeof document.value === 'string' ? document.value : document.value.id
  return runtime().routes.pathOf({ collection: document.relationTo, id })
}
