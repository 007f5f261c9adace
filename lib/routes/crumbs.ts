import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'

export type Crumb = { label: string; href: string }

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

function ancestorsOf(path: string) {
  const parts = path.split('/').slice(1, -1)
  return [paths.home, ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)].filter((ancestor) => ancestor !== path)
}
