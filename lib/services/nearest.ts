import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import type { Service } from '#lib/payload-types.ts'
import { type DirectoryFilter, directoryAddress, matchesFilter } from '#lib/services/directory.ts'
import { type AreaServed, areasServed, audiences, needs } from '#lib/services/options.ts'

type Listed = Pick<Service, 'needs' | 'audiences' | 'areas'>

const neighbours: Partial<Record<AreaServed, AreaServed[]>> = {
  bathAndNorthEastSomerset: ['bristol', 'somerset', 'southGloucestershire', 'northSomerset'],
  bristol: ['southGloucestershire', 'northSomerset', 'bathAndNorthEastSomerset'],
  northSomerset: ['bristol', 'somerset', 'bathAndNorthEastSomerset'],
  somerset: ['northSomerset', 'bathAndNorthEastSomerset', 'bristol'],
  southGloucestershire: ['bristol', 'bathAndNorthEastSomerset', 'northSomerset'],
}

/** Where there is something, when nothing fits all that was chosen: the same for anyone, then next door, then the same need anywhere. */
export function nearestTo(filter: DirectoryFilter, services: Listed[]): { href: string; label: string }[] {
  const { need, audience, area } = filter
  const wider: DirectoryFilter[] = [
    ...(need && audience && area ? [{ need, area }] : []),
    ...(need && area ? (neighbours[area] ?? []).map((other) => ({ need, area: other })) : []),
    ...(need ? [{ need }] : []),
    ...(area ? [{ area }] : []),
    {},
  ]
  const found = wider.filter((other) => services.some((service) => matchesFilter(other, service)))
  return found.slice(0, 3).map((other) => ({ href: directoryAddress(other), label: labelOf(other) }))
}

function labelOf({ need, audience, area }: DirectoryFilter) {
  const what = need ? `${needs[need]} services` : audience ? `Services for ${audiences[audience].toLowerCase()}` : 'Services'
  if (area) return `${what} in ${areasServed[area]}`
  return need ? `${what} in any area` : 'All services'
}

/** Who answers by phone while no service is found. */
export function helplineFor({ need }: DirectoryFilter): { name: string; phone: string } {
  const { nationalDomesticAbuse, nhs111, samaritans } = knownHelplines
  if (need === 'abuse') return nationalDomesticAbuse
  return need === 'health' ? nhs111 : samaritans
}
