import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { isId } from '#lib/is-id.ts'
import { judgePhoto, type Photo } from '#lib/nominations/judge-photo.ts'
import { largestPhoto, photoWords } from '#lib/nominations/photo-rules.ts'
import { findPhoto, handOnPhoto } from '#lib/nominations/photos.ts'
import { paths } from '#lib/paths.ts'
import { noteDeed } from '#lib/staff-log/note-deed.ts'
import { type Answered, answeringStaff, staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { Refused } from '#lib/users/refused.ts'
import { doesCasework } from '#lib/users/rights.ts'
import type { Fields } from '#lib/users/sent-fields.ts'

const path = '/:id/photos/:photo'

/**
 * The photos of a nomination, for casework alone: shown, handed on to the Probation Service or not (`isHandedOn`: `yes` or `no`), replaced
 * by the `photo` that is sent, deleted.
 */
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
  { path, method: 'post', handler: answeringStaff(pageOf, replace) },
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
  return staffEndpoint(pageOf, async (fields, req) => ({ body: await take(whichFor(req), fields, req), to: pageOf(req) }))
}

/** @throws Refused for whoever does no casework, and where there can be no such photo. */
function whichFor(req: PayloadRequest): Which {
  if (!req.user || !doesCasework(req.user)) throw new Refused(403, 'Only whoever does casework can do this. Ask an administrator')
  const which = whichOf(req)
  if (!which) throw gone()
  return which
}

async function replace(req: PayloadRequest): Promise<Answered> {
  const which = whichFor(req)
  const sent = await photoIn(req)
  const photo = await judgePhoto(Buffer.from(await sent.arrayBuffer()), sent.name)
  if ('refused' in photo) throw new Refused(422, photo.refused)
  const id = await replacePhoto(which, photo, req)
  if (!id) throw gone()
  return { body: { replaced: which.photo, photo: id }, to: pageOf(req) }
}

/** @throws Refused where no file of a photo's size was sent. */
async function photoIn(req: PayloadRequest): Promise<File> {
  const form = await req.formData?.().catch(() => undefined)
  const file = form?.get('photo')
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) throw new Refused(422, photoWords.none)
  if (file.size > largestPhoto) throw new Refused(422, photoWords.tooLarge(file.name))
  return file
}

/** Puts another in its place for good, under an id of its own, and says so in the staff log in the same transaction. @returns that id. */
function replacePhoto({ id, photo }: Which, { type, width, height, bytes }: Photo, req: PayloadRequest) {
  return adapterOf(req.payload).drizzle.transaction(async (transaction) => {
    const { rows } = await transaction.execute<{ reference: string; photo: string }>(sql`
      UPDATE nomination_photos SET id = gen_random_uuid(), type = ${type}, width = ${width}, height = ${height}, bytes = ${bytes}
      FROM nominations WHERE nomination_photos.id = ${photo} AND nomination_id = ${id} AND nominations.id = nomination_id
      RETURNING reference, nomination_photos.id AS photo`)
    const [replaced] = rows
    if (!replaced) return undefined
    const detail = 'A photo, replaced by another'
    await noteDeed({ what: 'deleted', kind: 'nominations', id, title: replaced.reference, detail }, req, transaction)
    return replaced.photo
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
