import type { PayloadRequest } from 'payload'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { tellSignedIn } from '#lib/users/after-login.ts'
import { findCodes, removeCodes, renewRecoveryCodes, setUpCodes, takeCode } from '#lib/users/codes.ts'
import { staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { offeredSecret } from '#lib/users/offered-secret.ts'
import { Refused } from '#lib/users/refused.ts'
import { findSession, openSession } from '#lib/users/sessions.ts'
import { sessionCookie } from '#lib/users/staff-cookie.ts'

const wrongCode = 'This code isn’t right. Type the one that your app shows now; after five wrong ones, wait some minutes.'

/** The last step of setting them up: a code shows that the app has the secret. Every session ends, and a new one begins for whoever did it. */
export const setUp = staffEndpoint(paths.codes, async ({ offer = '', code = '', current = '' }, req) => {
  const { userId } = await sessionOf(req)
  const secret = offeredSecret(offer, userId)
  if (secret === undefined) throw new Refused(409, 'This page is too old. Load it again, and add the new key to your app.')
  const replaces = (await findCodes(userId)) !== undefined
  if (replaces && !(await takeCode(userId, current))) throw new Refused(401, wrongCode)
  const recoveryCodes = await setUpCodes(userId, { secret, code, replaces })
  if (!recoveryCodes) throw new Refused(422, wrongCode)
  const opened = await openSession(req.payload, { userId, setsUpCodes: false, hasShownCode: true })
  if (opened) await tellSignedIn(req, userId, opened.token)
  return { body: { recoveryCodes }, ...(opened && { cookie: sessionCookie(req.payload, opened.token) }), to: paths.admin }
})

export const renewRecovery = staffEndpoint(paths.codes, async ({ code = '' }, req) => {
  const { userId } = await fullSessionOf(req)
  if (!(await takeCode(userId, code))) throw new Refused(401, wrongCode)
  return { body: { recoveryCodes: await renewRecoveryCodes(userId) }, to: paths.codes }
})

export const turnOff = staffEndpoint(paths.codes, async ({ code = '' }, req) => {
  const { userId } = await fullSessionOf(req)
  if (runtime().env.STAFF_CODES === 'required')
    throw new Refused(409, 'Codes can’t be turned off here. Set them up again with another app instead.')
  if (!(await takeCode(userId, code))) throw new Refused(401, wrongCode)
  await removeCodes(userId)
  return { body: { message: 'Codes are off. Sign in again.' }, to: paths.signInPage }
})

async function sessionOf({ headers }: PayloadRequest) {
  const session = await findSession(headers, true)
  if (!session) throw new Refused(403, 'Your session has ended. Sign in again.')
  return session
}

async function fullSessionOf(req: PayloadRequest) {
  const session = await sessionOf(req)
  if (session.setsUpCodes) throw new Refused(403, 'Set up your codes first.')
  return session
}
