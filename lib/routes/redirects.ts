import { office } from '#lib/office.ts'
import { type DocumentCollection, paths } from '#lib/paths.ts'
import { type DirectoryFilter, directoryAddress } from '#lib/services/directory.ts'

/** An old address and where it leads, as staff keep it (collections/redirects.ts). */
export type Redirect = {
  from: string
  matches: 'exactly' | 'beginning'
  document?: { collection: DocumentCollection; id: string } | null
  need?: DirectoryFilter['need'] | null
  area?: DirectoryFilter['area'] | null
  form?: 'nominate' | null
  mainSitePath?: string | null
}

type Site = {
  /** Where a document is published; undefined when it isn't. */
  pathOf: (document: NonNullable<Redirect['document']>) => string | undefined
  isPage: (path: string) => boolean
  /** Whether this site stands at the office's main address: then nothing may lead there, because it would come back. */
  isMainSite: boolean
}

/**
 * Finds where an old address leads: by a row for the address itself, or else by the longest beginning. Capitals and a slash at the end don't
 * matter. A row leads only to what is published here, which no row can lead away from, or to the office's main site: so there is no loop.
 */
export function redirectsFrom(list: readonly Redirect[], site: Site) {
  const exact = new Map(list.filter(({ matches }) => matches === 'exactly').map((redirect) => [tidy(redirect.from), redirect]))
  const beginnings = list.filter(({ matches }) => matches === 'beginning').toSorted((one, other) => other.from.length - one.from.length)

  return function leadsTo(path: string): string | undefined {
    const same = exact.get(tidy(path))
    const rows = [...(same ? [same] : []), ...beginnings.filter((redirect) => begins(path, redirect))]
    return rows.map((redirect) => target(redirect, path, site)).find((to) => to !== undefined)
  }
}

/** Without regard to case, or to slashes at the end. */
export function tidy(path: string) {
  return plain(path).replace(/(?<!\/)\/+$/, '')
}

/** As a request's address arrives: decoded. Somebody may have pasted it as it stood in the address bar. */
function plain(path: string) {
  try {
    return decodeURIComponent(path).toLowerCase()
  } catch {
    return path.toLowerCase()
  }
}

function begins(path: string, { from }: Redirect) {
  return plain(path).startsWith(plain(from)) || tidy(path) === tidy(from)
}

function target({ document, form, need, area, ...redirect }: Redirect, path: string, site: Site): string | undefined {
  const page = document ? site.pathOf(document) : undefined
  if (page) return page
  if (form) return paths.nominate
  if (need || area) return site.isPage(paths.services) ? directoryAddress({ ...(need && { need }), ...(area && { area }) }) : undefined
  return site.isMainSite ? undefined : mainSiteAddress(redirect, path)
}

/** Where a beginning leads to the same beginning there, each page leads to its own. */
function mainSiteAddress({ from, matches, mainSitePath }: Pick<Redirect, 'from' | 'matches' | 'mainSitePath'>, path: string) {
  if (!mainSitePath) return undefined
  const isSame = matches === 'beginning' && tidy(from) === tidy(mainSitePath)
  return office.website + encodeURI(isSame ? path : mainSitePath)
}
