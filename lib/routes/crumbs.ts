import { paths } from '#lib/paths.ts'
import { parentOf } from '#lib/routes/routes.ts'
import { runtime } from '#lib/runtime.ts'

export type Crumb = { label: string; href: string }

/** What is above an address where the address itself doesn't say so. */
const above: ReadonlyMap<string, string> = new Map([
  [paths.boards, paths.partnerships],
  [paths.partnerships, paths.ourWork],
  [paths.programmes, paths.ourWork],
  [paths.strategies, paths.ourWork],
  [paths.services, paths.helpAndSupport],
])

/** The published pages above an address, the front page first. Where a page stands aside for the one document it would list, that one. */
export function crumbsOf(path: string): Crumb[] {
  return ancestorsOf(path).flatMap((ancestor) => {
    const answer = runtime().routes.answer(ancestor)
    if (answer.kind !== 'page' && answer.kind !== 'leadsOn') return []
    const { title, path: href } = answer.route
    if (href === path) return []
    return { label: ancestor === paths.home ? 'Home' : title, href }
  })
}

function ancestorsOf(path: string): string[] {
  if (path === paths.home) return []
  const next = above.get(path) ?? (parentOf(path) || paths.home)
  return [...ancestorsOf(next), next]
}
