import type { ServerProps } from 'payload'
import { paths } from '#lib/paths.ts'
import { doesCasework } from '#lib/users/rights.ts'

/** In the admin’s menu, for casework. */
export function KeepingLink({ user }: Pick<ServerProps, 'user'>) {
  if (!doesCasework(user)) return null
  return (
    <a className="nav__link" href={paths.keeping}>
      Kept until
    </a>
  )
}
