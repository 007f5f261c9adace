import { isHeic, typeIn } from '#lib/media/detect-type.ts'
import { isPictureType } from '#lib/media/file-types.ts'
import { reEncode } from '#lib/media/re-encode.ts'
import { longestSide, photoWords } from '#lib/nominations/photo-rules.ts'

/** A photo as it is kept. Its width and height are in pixels. */
export type Photo = { type: 'image/jpeg'; bytes: Buffer; width: number; height: number }

/** The photo in a file, drawn anew as a JPEG, so that nothing is left of where it was taken; or what to tell whoever sent it. */
export async function judgePhoto(bytes: Buffer, name: string): Promise<Photo | { refused: string }> {
  if (bytes.length === 0) return { refused: photoWords.empty(name) }
  const type = await typeIn(bytes)
  if (isHeic(type)) return { refused: photoWords.heic(name) }
  if (!isPictureType(type)) return { refused: photoWords.notPicture(name) }
  const drawn = await reEncode(bytes, 'image/jpeg', { within: longestSide })
  if ('bytes' in drawn) return { type: 'image/jpeg', ...drawn }
  return { refused: drawn.why === 'tooLarge' ? photoWords.tooManyPixels(name) : photoWords.broken(name) }
}
