import { APIError, type Endpoint } from 'payload'
import { listScheduledInto } from '#lib/elections/list-scheduled.ts'
import { periodOf, whyNoPeriod } from '#lib/elections/period.ts'
import { isStaff } from '#lib/users/rights.ts'

/** What is scheduled into a pre-election period that may not be set yet: `from` and `until` are its days. */
export const scheduledInto: Endpoint = {
  path: '/scheduled-into',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError('Sign in first', 403)
    const { searchParams } = new URL(req.url ?? '', 'http://localhost')
    const days = { preElectionFrom: searchParams.get('from'), preElectionUntil: searchParams.get('until') }
    if (Object.values(days).some((day) => day && Number.isNaN(Date.parse(day)))) throw new APIError('Give two days', 400, undefined, true)
    const why = whyNoPeriod(days)
    if (why) throw new APIError(why, 400, undefined, true)
    const period = periodOf(days)
    return Response.json({ scheduled: period ? await listScheduledInto(period, req) : [] })
  },
}
