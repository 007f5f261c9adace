import { parentOf, type RoutePlace } from '#lib/routes/routes.ts'
import { runtime } from '#lib/runtime.ts'

type SectionLink = { label: string; href: string }

/** The page above a page, and the pages beside it: what somebody may want to read next. */
export type SiteSection = { top: SectionLink; pages: SectionLink[] }

// A longer list helps nobody choose; its own page lists it better.
const mostPages = 12

/** The section that a published page is in; undefined for one at the top, one alone below its parent, and one among too many. */
export function sectionOf(path: string): SiteSection | undefined {
  const parent = parentOf(path)
  const { routes } = runtime()
  const answer = parent ? routes.answer(parent) : undefined
  if (answer?.kind !== 'page') return undefined

  const beside = routes.below(parent)
  if (beside.length < 2 || beside.length > mostPages) return undefined
  return { top: { label: answer.route.title, href: parent }, pages: beside.map(asLink).toSorted(byLabel) }
}

function asLink({ title, path }: RoutePlace) {
  return { label: title, href: path }
}

function byLabel(one: SectionLink, other: SectionLink) {
  return one.label.localeCompare(other.label, 'en-GB')
}
