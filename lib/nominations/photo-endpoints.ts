import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { isId } from '#lib/is-id.ts'
import { findPhoto, handOnPhoto } from '#lib/nominations/photos.ts'
import { paths } from '#lib/paths.ts'
import { noteDeed } from '#lib/staff-log/note-deed.ts'
import { type Answered, staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { Refused } from '#lib/users/refused.ts'
import { doesCasework } from '#lib/users/rights.ts'
import type { Fields } from '#lib/users/sent-fields.ts'

const path = '/:id/photos/:photo'

/** The photos of a nomination, for casework alone: shown, handed on to the Probation Service or not (`isHandedOn`: `yes` or `no`), deleted. */
export const photoEndpoints: Endpoint[] = [
  { path, method: 'get', handler: sendPhoto },
  {
    path,
    method: 'patch',
    handler: forPhoto(async ({ id, photo }, { isHandedOn }) => {
      if (isHandedOn !== 'yes' && isHandedOn !== 'no') throw new Refused(422, 'Say whether the photo is handed on. Open this page again')
      if (!(await handOnPhoto(id, photo, isHandedOn === 'yes'))) throw gone()
      return { isHandedOn: isHandedOn === 'yes' }
    }),
  },
  {
    path,
    method: 'delete',
    handler: forPhoto(async (which, _, req) => {
      if (!(await deletePhoto(which, req))) throw gone()
      return { deleted: which.photo }
    }),
  },
]

type Which = { id: string; photo: string }

async function sendPhoto(req: PayloadRequest) {
  const which = whichOf(req)
  if (!req.user || !doesCasework(req.user)) return new Response('Only whoever does casework can see this.', { status: 403 })
  const photo = which && (await findPhoto(which.id, which.photo))
  if (!photo) return new Response('There is no such photo.', { status: 404 })
  const headers = {
    'Content-Type': photo.type,
    'Content-Disposition': 'inline; filename="photo.jpg"',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
  return new Response(new Uint8Array(photo.bytes), { headers })
}

function forPhoto(take: (which: Which, fields: Fields, req: PayloadRequest) => Promise<Answered['body']>): PayloadHandler {
  return staffEndpoint(pageOf, async (fields, req) => {
    if (!req.user || !doesCasework(req.user)) throw new Refused(403, 'Only whoever does casework can do this. Ask an administrator')
    const which = whichOf(req)
    if (!which) throw gone()
    return { body: await take(which, fields, req), to: pageOf(req) }
  })
}

/** Deletes it for good, and says so in the staff log in the same transaction. */
function deletePhoto({ id, photo }: Which, req: PayloadRequest) {
  return adapterOf(req.payload).drizzle.transaction(async (transaction) => {
    const { rows } = await transaction.execute<{ reference: string }>(sql`
      DELETE FROM nomination_photos USING nominations
      WHERE nomination_photos.id = ${photo} AND nomination_id = ${id} AND nominations.id = nomination_id RETURNING reference`)
    const [deleted] = rows
    if (!deleted) return false
    await noteDeed({ what: 'deleted', kind: 'nominations', id, title: deleted.reference, detail: 'A photo' }, req, transaction)
    return true
  })
}

function whichOf({ routeParams }: PayloadRequest): Which | undefined {
  const { id, photo } = routeParams ?? {}
  return isId(id) && isId(photo) ? { id, photo } : undefined
}

function pageOf({ routeParams }: PayloadRequest) {
  return paths.edit('nominations', encodeURIComponent(String(routeParams?.id)))
}

function gone() {
  return new Refused(404, 'This photo isn’t there any more. Open the nomination again')
}
