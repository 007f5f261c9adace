import type { UIFieldServerProps } from 'payload'
import { SigningInActions } from '#components/admin/sign-in/signing-in-actions.tsx'
import { paths } from '#lib/paths.ts'
import { findCodes } from '#lib/users/codes.ts'
import { isAdministrator } from '#lib/users/rights.ts'

/** On somebody's page: how they sign in, and what an administrator can do when they can't. */
export async function SigningInField({ id, user }: UIFieldServerProps) {
  if (id === undefined || !user) return null
  if (id === user.id) {
    return (
      <p>
        <a href={paths.codes}>Your one-time codes</a>
      </p>
    )
  }
  if (!isAdministrator(user)) return null
  const codes = await findCodes(String(id))
  return <SigningInActions id={String(id)} hasCodes={codes !== undefined} />
}
