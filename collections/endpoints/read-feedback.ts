import type { Endpoint } from 'payload'
import * as z from 'zod'
import { keepReadUntil } from '#lib/page-feedback/unread.ts'
import { paths } from '#lib/paths.ts'
import { staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { Refused } from '#lib/users/refused.ts'
import { isStaff } from '#lib/users/rights.ts'

const instant = z.iso.datetime()

/** “Mark as read” above what visitors said. What came since that was drawn stays unread. */
export const readFeedback: Endpoint = {
  path: '/read',
  method: 'post',
  handler: staffEndpoint(paths.admin, async ({ until }, req) => {
    const { user } = req
    if (!(user && isStaff(user))) throw new Refused(403, 'Sign in first')
    const { data } = instant.safeParse(until)
    if (!data) throw new Refused(422, 'Open the list of what visitors said, and choose “Mark as read” there')
    await keepReadUntil(data, user, req)
    return { body: {}, to: paths.admin }
  }),
}
