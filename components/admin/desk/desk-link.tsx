import type { ServerProps } from 'payload'
import { paths } from '#lib/paths.ts'
import { doesCasework } from '#lib/users/rights.ts'

/** In the admin’s menu, for whoever does casework. */
export function DeskLink({ user }: Pick<ServerProps, 'user'>) {
  if (!user || !doesCasework(user)) return null
  return (
    <a className="nav__link" href={paths.desk}>
      The desk
    </a>
  )
}
