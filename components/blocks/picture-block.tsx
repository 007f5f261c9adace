import { CaptionedPicture } from '#components/media/captioned-picture.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { PictureBlock as Block } from '#lib/payload-types.ts'

/** Nothing once its file was deleted. */
export function PictureBlock({ block: { picture, caption } }: { block: Block }) {
  const media = knownRecord(picture)
  return media ? <CaptionedPicture media={media} caption={caption} /> : null
}
