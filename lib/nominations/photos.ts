import { runtime } from '#lib/runtime.ts'

/** A photo of a nomination that was sent. Its width and height are in pixels; `isHandedOn`: whether it goes to the Probation Service with it. */
export type NominationPhoto = { id: string; width: number; height: number; isHandedOn: boolean }

/** The photos of a nomination, without their bytes, in the order added. */
export async function listPhotos(nominationId: string): Promise<NominationPhoto[]> {
  const { rows } = await runtime().pool.query<NominationPhoto>(
    'SELECT id, width, height, is_handed_on AS "isHandedOn" FROM nomination_photos WHERE nomination_id = $1 ORDER BY added_at, id',
    [nominationId],
  )
  return rows
}

/** Those of all nominations in a project that go to the Probation Service with it, oldest first. */
export async function listPhotosToHandOn(projectId: string) {
  const { rows } = await runtime().pool.query<Pick<NominationPhoto, 'id' | 'width' | 'height'> & { nomination: string }>(
    `SELECT photo.id, photo.width, photo.height, photo.nomination_id AS nomination
     FROM nomination_photos AS photo JOIN nominations ON nominations.id = photo.nomination_id
     WHERE nominations.project_id = $1 AND nominations.status = 'inProject' AND photo.is_handed_on ORDER BY photo.added_at, photo.id`,
    [projectId],
  )
  return rows
}

export async function findPhoto(nominationId: string, id: string) {
  const { rows } = await runtime().pool.query<{ type: string; bytes: Buffer }>(
    'SELECT type, bytes FROM nomination_photos WHERE nomination_id = $1 AND id = $2',
    [nominationId, id],
  )
  return rows[0]
}

/** @returns whether there was such a photo. */
export async function handOnPhoto(nominationId: string, id: string, isHandedOn: boolean) {
  const { rowCount } = await runtime().pool.query('UPDATE nomination_photos SET is_handed_on = $3 WHERE nomination_id = $1 AND id = $2', [
    nominationId,
    id,
    isHandedOn,
  ])
  return rowCount === 1
}
