import { paths } from '#lib/paths.ts'
import { tellSignedIn } from '#lib/users/after-login.ts'
import { staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { Refused } from '#lib/users/refused.ts'
import { signIn } from '#lib/users/sign-in.ts'
import { sessionCookie } from '#lib/users/staff-cookie.ts'
import { staffPath } from '#lib/users/staff-path.ts'

/** In place of Payload's own, whose answer it gives: a token, when it ends, and who it is for. */
export const login = staffEndpoint(paths.signInPage, async ({ email = '', password = '', code = '', redirect }, req) => {
  if (email.trim() === '' || password === '') throw new Refused(400, 'Type your e-mail address and your password.')
  const { person, setsUpCodes, token, exp } = await signIn(req.payload, { email, password, code })
  const cookie = sessionCookie(req.payload, token)
  if (setsUpCodes)
    return { body: { message: 'Set up your one-time codes before anything else.', token, exp, setsUpCodes }, cookie, to: paths.codes }
  const user = await tellSignedIn(req, person.id, token)
  return { body: { message: 'Signed in.', token, exp, user: publicly(user) }, cookie, to: staffPath(redirect) }
})

/** Whatever is known of somebody but for how they sign in. */
function publicly(user: object) {
  const own = new Set(['hash', 'salt', 'password', 'sessions', 'resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt'])
  return Object.fromEntries(Object.entries(user).filter(([name]) => !own.has(name)))
}
