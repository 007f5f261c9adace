import { sendOnce, sendText } from '#lib/delivery/respond.ts'
import { isId } from '#lib/is-id.ts'
import { reEncode } from '#lib/media/re-encode.ts'
import { draftSecretOf } from '#lib/nominations/draft-cookie.ts'
import { findDraftPhoto } from '#lib/nominations/draft-photos.ts'
import { findDraft } from '#lib/nominations/drafts.ts'
import { paths } from '#lib/paths.ts'
import { mustAsk } from '#lib/surface/answer-nomination.ts'
import type { Exchange } from '#lib/surface/request.ts'

// In pixels. It is shown at half as many on a sharp screen.
const previewSide = 400

/** The id of the photo at an address; undefined where it is none's. */
export function photoAt(path: string) {
  const id = path.startsWith(paths.nominationPhoto('')) ? path.slice(paths.nominationPhoto('').length) : undefined
  return isId(id) ? id : undefined
}

/** A photo of the visitor's own draft, small. Nobody else learns whether there is one. */
export async function answerPhoto(exchange: Exchange, id: string) {
  const preview = await findPreview(exchange, id)
  if (!preview) return sendText(exchange, 404, 'There is no such photo.')
  sendOnce(exchange, {
    status: 200,
    contentType: 'image/jpeg',
    policy: "default-src 'none'; sandbox",
    body: preview,
    headers: ['Content-Disposition', 'inline; filename="photo.jpg"'],
  })
}

async function findPreview({ request }: Exchange, id: string) {
  const secret = draftSecretOf(request)
  const draft = secret === undefined ? undefined : await findDraft(secret)
  if (!secret || !draft || mustAsk(draft)) return undefined
  const photo = await findDraftPhoto(secret, id)
  if (!photo) return undefined
  const small = await reEncode(photo.bytes, 'image/jpeg', { within: previewSide })
  return 'bytes' in small ? small.bytes : undefined
}
