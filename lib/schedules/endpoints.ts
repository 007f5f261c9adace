import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, type TypedUser } from 'payload'
import { isId } from '#lib/is-id.ts'
import { isDocumentCollection } from '#lib/paths.ts'
import { cancelSchedule } from '#lib/schedules/keep.ts'
import { findSchedulesOf } from '#lib/schedules/queries.ts'
import type { Reference } from '#lib/schedules/schedule.ts'
import { setSchedule } from '#lib/schedules/set.ts'
import { isStaff, mayChangeLive } from '#lib/users/rights.ts'

/** What is set to happen to a page, and to be set or cancelled by whoever may publish. */
export const scheduleEndpoints: Endpoint[] = [
  { path: '/schedules/:collection/:id', method: 'get', handler: answerOf },
  { path: '/schedules/:collection/:id', method: 'post', handler: set },
  { path: '/schedules/:id', method: 'delete', handler: cancel },
]

async function answerOf(req: PayloadRequest) {
  if (!isStaff(req.user)) return refused(403, signIn)
  const document = documentIn(req)
  return document ? Response.json(await findSchedulesOf(document, req)) : refused(400, pagesAlone)
}

async function set(req: PayloadRequest) {
  const { user } = req
  if (!mayPublish(user)) return refused(403, notAllowed(user))
  const document = documentIn(req)
  if (!document) return refused(400, pagesAlone)
  if (!(await isThere(document, req))) return refused(404, 'This page isn’t there any more. Open the list of pages again')
  await addDataAndFileToRequest(req)
  const errors = await setSchedule(document, req.data ?? {}, user, req)
  return errors.length > 0 ? Response.json({ errors }, { status: 400 }) : Response.json(await findSchedulesOf(document, req))
}

async function cancel(req: PayloadRequest) {
  if (!mayPublish(req.user)) return refused(403, notAllowed(req.user))
  const id = String(req.routeParams?.id)
  const isCancelled = isId(id) && (await cancelSchedule(id, req))
  return isCancelled
    ? Response.json({})
    : refused(404, 'This isn’t set to happen any more: it was done, or somebody cancelled it. Open the page again')
}

/** As for publishing: what is done by itself is done in somebody’s name. */
function mayPublish(user: TypedUser | null): user is TypedUser {
  return mayChangeLive(user)
}

const signIn = 'Sign in to see this'

function notAllowed(user: TypedUser | null) {
  return isStaff(user) ? 'You may not publish or withdraw, now or later. Save it as a draft, and ask an administrator' : signIn
}

const pagesAlone = 'Pages alone can be published or withdrawn by themselves. Change anything else by hand when the time has come'

function documentIn({ routeParams }: PayloadRequest): Reference | undefined {
  const { collection, id } = Object(routeParams)
  return isDocumentCollection(String(collection)) && isId(String(id)) ? { collection, id } : undefined
}

async function isThere({ collection, id }: Reference, req: PayloadRequest) {
  const { totalDocs } = await req.payload.count({ collection, where: { id: { equals: id } }, overrideAccess: false, req })
  return totalDocs > 0
}

function refused(status: number, message: string) {
  return Response.json({ errors: [{ message }] }, { status })
}
