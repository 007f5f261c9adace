import { paths } from '#lib/paths.ts'
import type { Service } from '#lib/payload-types.ts'
import { type AreaServed, type Audience, areasServed, audiences, type Need, needs } from '#lib/services/options.ts'

// What is for everyone, or for everywhere, is found whatever is chosen, so nobody need choose it.
// Who is worried about their own behaviour finds a page of their own: a list for them must not lead to whoever helps their victims.
const { everyone, behaviour, ...audienceChoices } = audiences
const { national, ...areaChoices } = areasServed

/** What the directory asks, and the answers it offers, as people read them. */
export const directoryChoices = { need: needs, audience: audienceChoices, area: areaChoices }

/** What of an address the directory doesn't know: `outside` is a place that isn't ours, `several` one that is several areas. */
export type Unknown = 'need' | 'audience' | 'area' | 'place' | 'outside' | 'several'

/** What the directory is narrowed to: what is needed, by whom, and where. Each may be left open. */
export type DirectoryFilter = { need?: Need; audience?: Audience; area?: AreaServed; unknown?: Unknown[] }

/** Reads a filter from an address. What is on no list counts as left open, and is named. */
export function readDirectoryFilter(query: URLSearchParams): DirectoryFilter {
  const [need, audience, area] = [
    keyOf(needs, query.get('need')),
    keyOf(audienceChoices, query.get('audience')),
    keyOf(areaChoices, query.get('area')),
  ]
  const unknown = (['need', 'audience', 'area'] as const).filter((name) => query.get(name) && !{ need, audience, area }[name])
  return { ...(need && { need }), ...(audience && { audience }), ...(area && { area }), ...(unknown.length > 0 && { unknown }) }
}

/** Whether an address says a choice as it was said before: `drugsAndAlcohol` for `drugs-and-alcohol`. */
export function isOldDirectoryAddress(query: URLSearchParams) {
  return ['need', 'audience', 'area'].some((name) => {
    const value = query.get(name) ?? ''
    return [needs, audienceChoices, areaChoices].some((labels) => Object.hasOwn(labels, value)) && inWords(value) !== value
  })
}

/** Somebody looking for help with abuse or a crime may have to leave quickly. */
export function isSensitiveFilter({ need, audience }: DirectoryFilter) {
  return need === 'abuse' || need === 'victims' || audience === 'victims'
}

/** Where the directory is, narrowed or whole. Its values are words, because people read them to one another. */
export function directoryAddress({ need, audience, area }: DirectoryFilter = {}) {
  const chosen = Object.entries({ need, audience, area }).flatMap(([name, value]) => (value ? [[name, inWords(value)]] : []))
  return chosen.length > 0 ? `${paths.services}?${new URLSearchParams(chosen)}` : paths.services
}

/** The filter as people read it: “Housing, Families of people with convictions, Somerset”. Empty when nothing is chosen. */
export function describeFilter({ need, audience, area }: DirectoryFilter) {
  return [need && needs[need], audience && audiences[audience], area && areasServed[area]].filter(Boolean).join(', ')
}

/** A service for everyone is for each audience, and what is offered across England is offered here. */
export function matchesFilter({ need, audience, area }: DirectoryFilter, service: Pick<Service, 'needs' | 'audiences' | 'areas'>) {
  const helps = !need || service.needs.includes(need)
  const isForThem = !audience || service.audiences.includes(audience) || service.audiences.includes('everyone')
  const isThere = !area || service.areas.includes(area) || service.areas.includes('national')
  return helps && isForThem && isThere
}

/** Who is in the area asked for comes before who is anywhere in England, each in the order given. */
export function localFirst<Listed extends Pick<Service, 'areas'>>({ area }: DirectoryFilter, services: Listed[]): Listed[] {
  if (!area) return services
  const { local = [], anywhere = [] } = Object.groupBy(services, ({ areas }) => (areas.includes(area) ? 'local' : 'anywhere'))
  return [...local, ...anywhere]
}

/** In an address: `bath-and-north-east-somerset`. */
function inWords(key: string) {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function keyOf<Labels extends object>(labels: Labels, value: string | null): Extract<keyof Labels, string> | undefined {
  return Object.keys(labels).find((key): key is Extract<keyof Labels, string> => value !== null && [key, inWords(key)].includes(value))
}
