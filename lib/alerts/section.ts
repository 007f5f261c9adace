import type { Alert } from '#lib/alerts/alert.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'

/** The address of the page at the top of an alert's section; undefined for the whole site, and while that page isn't published. */
export function topOf({ place, section }: Pick<Alert, 'place' | 'section'>) {
  return place === 'section' && section ? runtime().routes.pathOf(section) : undefined
}

/** @param here the addresses of a page and of those above it; none for a page that stands nowhere, like the search. */
export function isAbout(alert: Pick<Alert, 'place' | 'section'>, here: string[]) {
  if (alert.place === 'site') return true
  const top = topOf(alert)
  if (top === undefined) return false
  return top === paths.home || here.some((path) => path === top || path.startsWith(`${top}/`))
}
