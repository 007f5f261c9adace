import { paths } from '#lib/paths.ts'

/** In the admin’s menu, below the collections. */
export function ToBeConfirmedLink() {
  return (
    <a className="nav__link" href={paths.toBeConfirmed}>
      To be confirmed
    </a>
  )
}
