import type { PayloadHandler } from 'payload'
import { paths } from '#lib/paths.ts'
import { staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { Refused } from '#lib/users/refused.ts'
import { endSession, findSession } from '#lib/users/sessions.ts'
import { endedCookie } from '#lib/users/staff-cookie.ts'

/** Ends the session, at once and for good. */
export const logout = staffEndpoint(paths.signInPage, async (_, { headers, payload }) => {
  const session = await findSession(headers, false)
  if (!session) throw new Refused(400, 'Nobody is signed in.')
  await endSession(session)
  return { body: { message: 'Signed out.' }, cookie: endedCookie(payload), to: paths.signInPage }
})

/** Asked by the admin once keys or a pointer moved; or, with `isLook`, whether there still is a session, which is no use of it. It says only whether the session lives: nothing that it says of the end would stay true. */
export const renew = staffEndpoint(paths.signInPage, async ({ isLook }, { headers, user }) => {
  const session = await findSession(headers, isLook === undefined)
  if (!session || session.setsUpCodes) throw new Refused(403, 'Your session has ended. Sign in again.')
  return { body: { message: 'The session goes on.', user }, to: paths.admin }
})

/** For what Payload offers and this site does in another way. */
export const closed: PayloadHandler = () => Response.json({ errors: [{ message: 'There is nothing at this address.' }] }, { status: 404 })
