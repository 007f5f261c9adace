import type { AuthStrategy } from 'payload'
import { isStaff } from '#lib/users/rights.ts'
import { findSession } from '#lib/users/sessions.ts'

/**
 * Who a request comes from: whoever has a session that lives and may do more than set up codes. Everybody else is nobody, to all that Payload
 * decides. Its own way of telling finds no session, because nothing writes any where it looks.
 */
export const staffStrategy: AuthStrategy = {
  name: 'staff-session',
  async authenticate({ headers, payload, req }) {
    const session = await findSession(headers)
    if (!session || session.setsUpCodes) return { user: null }
    const user = await payload.findByID({
      collection: 'users',
      id: session.userId,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      ...(req && { req }),
    })
    if (!user || !isStaff(user)) return { user: null }
    return { user: { ...user, collection: 'users', _strategy: 'staff-session', _sid: session.id } }
  },
}
