import { redirect } from '#lib/delivery/respond.ts'
import { paths } from '#lib/paths.ts'
import { addressInCapitals, addressMeant } from '#lib/routes/address-meant.ts'
import { runtime } from '#lib/runtime.ts'
import { knownSearchAids } from '#lib/search/search-aids.ts'
import { readDirectoryAsked } from '#lib/services/directory-place.ts'
import { isStaffHost } from '#lib/surface/answer-staff.ts'
import { formPages } from '#lib/surface/form-pages.ts'
import { machineFiles } from '#lib/surface/machine-files.ts'
import { isPublicFile } from '#lib/surface/public-files.ts'
import type { Exchange } from '#lib/surface/request.ts'
import { aboutAddress } from '#lib/urgent-topics/about-address.ts'
import { urgentTopicsIn } from '#lib/urgent-topics/urgent-topics-in.ts'

type Way = { status: 301 | 303 | 307; to: string }

/**
 * Leads from an address that isn't here to the one that somebody meant, in one hop: to what is known under the tidied address, or else where
 * staff say that an old address leads. @returns whether there is such a one; if not, nothing was sent.
 */
export function leadToMeant(exchange: Exchange): boolean {
  const way = wayTo(exchange, addressMeant(exchange.path)) ?? wayToFile(exchange) ?? oldAddress(exchange.path)
  if (way) redirect(exchange, way.status, way.to)
  return way !== undefined
}

function wayTo({ url, request }: Exchange, meant: string): Way | undefined {
  const { routes } = runtime()
  if (meant === paths.search) return wayToSearch(url)
  if (meant === paths.services && url.search !== '') return wayToDirectory(url)
  if (formPages[meant]?.(url.searchParams)) return forGood(meant + url.search)
  const isFeed = meant === paths.newsFeed && routes.hasAny('news')
  const isStaff = meant === paths.admin && isStaffHost(request)
  if (isFeed || isStaff || meant === paths.info || Object.hasOwn(machineFiles, meant) || isPublicFile(meant)) return forGood(meant)

  const answer = routes.answer(meant)
  if (answer.kind === 'moved') return forGood(answer.to)
  if (answer.kind === 'leadsOn') return { status: 307, to: answer.route.path }
  return answer.kind === 'page' ? forGood(answer.route.path) : undefined
}

/** Words that speak of danger are in no address that a browser would note. */
function wayToSearch({ search, searchParams }: URL): Way {
  const typed = searchParams.get('q') ?? ''
  const topics = urgentTopicsIn(typed, knownSearchAids().topicChanges)
  return topics.length > 0 ? { status: 303, to: aboutAddress(topics, typed) } : forGood(paths.search + search)
}

function wayToDirectory({ search, searchParams }: URL): Way | undefined {
  if (runtime().routes.answer(paths.services).kind !== 'page') return undefined
  const asked = readDirectoryAsked(searchParams)
  return 'leadsTo' in asked ? { status: asked.status, to: asked.leadsTo } : forGood(paths.services + search)
}

function wayToFile({ path }: Exchange): Way | undefined {
  const meant = addressInCapitals(path)
  const name = meant.startsWith(`${paths.media}/`) ? meant.slice(paths.media.length + 1) : ''
  return meant !== path && runtime().shownFiles.has(name) ? forGood(`${paths.media}/${encodeURIComponent(name)}`) : undefined
}

function oldAddress(path: string): Way | undefined {
  const { leadsTo } = runtime().routes
  const to = leadsTo(path) ?? leadsTo(addressMeant(path))
  return to === undefined ? undefined : { status: 307, to }
}

function forGood(to: string): Way {
  return { status: 301, to }
}
