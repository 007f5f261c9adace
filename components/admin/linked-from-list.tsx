import type { LinkedFrom } from '#lib/publishing/linked-from.ts'

/** Pages, the menu and pinned answers, each leading to where staff change it. */
export function LinkedFromList({ places }: { places: LinkedFrom[] }) {
  return (
    <ul>
      {places.map(({ title, href, kind }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {kind === 'pinnedAnswer' && ' (pinned answer)'}
          {kind === 'alert' && ' (alert)'}
        </li>
      ))}
    </ul>
  )
}
