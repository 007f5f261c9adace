import { payload } from '#lib/payload.ts'
import { isStaff } from '#lib/users/rights.ts'

/** Who of the staff is signed in, by the cookie Payload set; null for everyone else. */
export async function findStaff(headers: Headers) {
  const cms = await payload()
  const { user } = await cms.auth({ headers })
  return isStaff(user) ? user : null
}
