import { findPlace } from '#lib/places/find-place.ts'
import { type DirectoryFilter, directoryAddress, isOldDirectoryAddress, readDirectoryFilter } from '#lib/services/directory.ts'

/**
 * What an address asks of the directory: what to narrow it to, or where it leads on. A town or a postcode becomes its council area, so that
 * neither stays in the address.
 */
export type DirectoryAsked = { filter: DirectoryFilter } | { leadsTo: string; status: 301 | 303 }

export function readDirectoryAsked(query: URLSearchParams): DirectoryAsked {
  const filter = readDirectoryFilter(query)
  const typed = query.get('place')?.trim()
  if (typed) return withPlace(filter, typed)
  return isOldDirectoryAddress(query) && !filter.unknown ? { leadsTo: directoryAddress(filter), status: 301 } : { filter }
}

function withPlace({ area, unknown = [], ...filter }: DirectoryFilter, typed: string): DirectoryAsked {
  const place = findPlace(typed)
  const [nearest] = place?.areas ?? []
  if (nearest && !isSeveral(typed)) return { leadsTo: directoryAddress({ ...filter, area: nearest }), status: 303 }
  const what = !place ? 'place' : nearest ? 'several' : 'outside'
  return { filter: { ...filter, unknown: [...unknown, what] } }
}

/** Avon was four of today's areas, and none of them is meant alone. */
function isSeveral(typed: string) {
  return /^avon$/i.test(typed)
}
