import { paths } from '#lib/paths.ts'
import type { Service } from '#lib/payload-types.ts'
import { type AreaServed, type Audience, areasServed, audiences, type Need, needs } from '#lib/services/options.ts'

// What is for everyone, or for everywhere, is found whatever is chosen, so nobody need choose it.
const { everyone, ...audienceChoices } = audiences
const { national, ...areaChoices } = areasServed

/** What the directory asks, and the answers it offers, as people read them. */
export const directoryChoices = { need: needs, audience: audienceChoices, area: areaChoices }

/** What the directory is narrowed to: what is needed, by whom, and where. Each may be left open. */
export type DirectoryFilter = { need?: Need; audience?: Audience; area?: AreaServed }

/** Reads a filter from an address. Anything not on a list counts as left open. */
export function readDirectoryFilter(query: URLSearchParams): DirectoryFilter {
  const [need, audience, area] = [query.get('need'), query.get('audience'), query.get('area')]
  return {
    ...(isOf(needs, need) && { need }),
    ...(isOf(audienceChoices, audience) && { audience }),
    ...(isOf(areaChoices, area) && { area }),
  }
}

/** Somebody looking for help with abuse may have to leave quickly. */
export function isSensitiveFilter({ need }: DirectoryFilter) {
  return need === 'abuse'
}

/** Where the directory is, narrowed or whole. */
export function directoryAddress(filter: DirectoryFilter = {}) {
  const query = new URLSearchParams(filter).toString()
  return query ? `${paths.services}?${query}` : paths.services
}

/** The filter as people read it: “Housing, Families of people with convictions, Somerset”. Empty when nothing is chosen. */
export function describeFilter({ need, audience, area }: DirectoryFilter) {
  return [need && needs[need], audience && audiences[audience], area && areasServed[area]].filter(Boolean).join(', ')
}

/** A service for everyone is for each audience, and what is offered in all of England and Wales is offered here. */
export function matchesFilter({ need, audience, area }: DirectoryFilter, service: Pick<Service, 'needs' | 'audiences' | 'areas'>) {
  const helps = !need || service.needs.includes(need)
  const isForThem = !audience || service.audiences.includes(audience) || service.audiences.includes('everyone')
  const isThere = !area || service.areas.includes(area) || service.areas.includes('national')
  return helps && isForThem && isThere
}

function isOf<Labels extends object>(labels: Labels, key: string | null): key is Extract<keyof Labels, string> {
  return key !== null && Object.hasOwn(labels, key)
}
