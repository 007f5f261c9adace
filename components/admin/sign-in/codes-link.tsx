import { paths } from '#lib/paths.ts'

/** In the admin’s menu. */
export function CodesLink() {
  return (
    <a className="nav__link" href={paths.codes}>
      One-time codes
    </a>
  )
}
