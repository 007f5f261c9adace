import { paths } from '#lib/paths.ts'

/** In the admin’s menu, below the collections. */
export function ScheduledLink() {
  return (
    <a className="nav__link" href={paths.scheduled}>
      Scheduled
    </a>
  )
}
