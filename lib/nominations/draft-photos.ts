import { randomUUID } from 'node:crypto'
import type { FormValues } from '#lib/forms/form-state.ts'
import { draftLasts, idOf } from '#lib/nominations/drafts.ts'
import type { Photo } from '#lib/nominations/judge-photo.ts'
import { mostPhotos } from '#lib/nominations/photo-rules.ts'
import { runtime } from '#lib/runtime.ts'

/** The ids of the photos of a draft, in the order added. */
export function photosIn({ photos = [] }: FormValues): string[] {
  return [photos].flat()
}

/**
 * Adds a photo to a draft, which keeps its id among the answers. Two tabs at once add no more than there is room for: the second waits for the
 * draft and then counts again.
 * @returns the draft’s answers; undefined where there is no room, or no such draft that is still to be sent.
 */
export async function addPhoto(secret: string, { type, width, height, bytes }: Photo): Promise<FormValues | undefined> {
  const { rows } = await runtime().pool.query<{ answers: FormValues }>(add, [
    ...[idOf(secret), draftLasts, mostPhotos],
    ...[randomUUID(), type, width, height, bytes],
  ])
  return rows[0]?.answers
}

export async function removePhoto(secret: string, id: string) {
  await runtime().pool.query(remove, [idOf(secret), id])
}

/** A photo of this draft. */
export async function findDraftPhoto(secret: string, id: string) {
  const { rows } = await runtime().pool.query<Pick<Photo, 'type' | 'bytes'>>(find, [idOf(secret), id])
  return rows[0]
}

const add = `
  WITH draft AS (
    UPDATE nomination_drafts
    SET answered_at = now(), answers = answers || jsonb_build_object('photos', coalesce(answers->'photos', '[]') || to_jsonb($4::text))
    WHERE id = $1 AND reference IS NULL AND started_at > now() - $2 * interval '1 second'
      AND jsonb_array_length(coalesce(answers->'photos', '[]')) < $3
    RETURNING id, answers
  ), added AS (
    INSERT INTO nomination_photos (id, draft_id, type, width, height, bytes) SELECT $4::uuid, id, $5, $6, $7, $8 FROM draft
  )
  SELECT answers FROM draft`

const remove = `
  WITH draft AS (
    UPDATE nomination_drafts SET answered_at = now(), answers = jsonb_set(answers, '{photos}', (answers->'photos') - $2::text)
    WHERE id = $1 AND reference IS NULL AND answers->'photos' ? $2::text
  )
  DELETE FROM nomination_photos WHERE draft_id = $1 AND id = $2::uuid`

const find = 'SELECT type, bytes FROM nomination_photos WHERE draft_id = $1 AND id = $2'
