import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'

export type Crumb = { label: string; href: string }

/** The published pages above an address, the front page first. */
export function crumbsOf(path: string): Crumb[] {
  return ancestorsOf(path).flatMap((ancestor) => {
    const answer = runtime().routes.answer(ancestor)
    if (answer.kind !== 'page') return []
    return { label: ancestor === paths.home ? 'Home' : answer.route.title, href: ancestor }
  })
}

function ancestorsOf(path: string) {
  const parts = path.split('/').slice(1, -1)
  return [paths.home, ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)].filter((ancestor) => ancestor !== path)
}
