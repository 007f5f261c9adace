import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { idOf } from '#lib/nominations/drafts.ts'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { type Answer, type FormAnswers, send } from '#tests/support/http.ts'
import { asDraftOf } from './a-resident.ts'

export type File = { name: string; bytes: Buffer }
type Asked = { url: string; origin?: string }

/** A photo of noise, so that it weighs what photos do. */
export async function aPhoto(name = 'path.jpg', width = 300, height = 200): Promise<File> {
  const raw = { width, height, channels: 3 as const }
  return {
    name,
    bytes: await sharp(randomBytes(width * height * 3), { raw })
      .jpeg({ quality: 90 })
      .toBuffer(),
  }
}

/** Posts the page of photos as a browser does without JavaScript, by “Upload” unless the fields say otherwise. */
export async function postPhotos(
  site: Asked,
  nomination: FormAnswers,
  files: readonly File[],
  { fields = {}, headers = {} }: { fields?: Record<string, string>; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ key: String(nomination.key), press: 'upload', ...fields })) form.append(name, value)
  for (const { name, bytes } of files) form.append('photos', new File([new Uint8Array(bytes)], name))
  if (files.length === 0) form.append('photos', new File([], ''))
  const encoded = new Response(form)
  const from = { origin: site.origin ?? site.url, 'sec-fetch-site': 'same-origin', 'user-agent': 'Tests/1.0' }
  const type = { 'content-type': encoded.headers.get('content-type') ?? '' }
  const body = Buffer.from(await encoded.arrayBuffer())
  return send(site, paths.nominationPhotos, { method: 'POST', body, headers: { ...from, ...type, ...asDraftOf(nomination), ...headers } })
}

type StoredPhoto = { id: string; type: string; width: number; height: number; bytes: Buffer; nomination: string | null }

/** The photos of the draft of this key, in the order added; or of the nomination with this reference. */
export function storedPhotos(database: string, keyOrReference: unknown) {
  return query<StoredPhoto>(
    database,
    `SELECT nomination_photos.id, type, width, height, bytes, reference AS nomination
     FROM nomination_photos LEFT JOIN nominations ON nominations.id = nomination_id
     WHERE draft_id = $1 OR reference = $2 ORDER BY added_at`,
    [idOf(String(keyOrReference)), keyOrReference],
  )
}
