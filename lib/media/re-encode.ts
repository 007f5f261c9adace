import pLimit from 'p-limit'
import sharp, { type Sharp } from 'sharp'
import type { PictureType } from '#lib/media/file-types.ts'

/** A picture of a few kilobytes may say that it is as large as a town. One of this size takes up to 200 MB while it is drawn. */
const mostPixels = 50_000_000
/** In seconds. */
const patience = 30
const oneAtATime = pLimit(1)

const encoders: Readonly<Record<PictureType, (picture: Sharp) => Sharp>> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 88 }),
  'image/png': (picture) => picture.png(),
  'image/webp': (picture) => picture.webp({ quality: 90 }),
}

/**
 * The same picture, drawn anew, upright and in sRGB, so that nothing is left of what its file said beside it: place, camera, names, comments,
 * thumbnails, or what was put behind its end. One that moves becomes its first frame, because nobody could stop it (WCAG 2.2.2).
 * @param type what it becomes, which needn't be what it was
 * @param options within: the most pixels of either side, where it is to be made smaller; then nothing of it can be seen through
 * @returns its bytes, or what to tell whoever sent it, and why.
 */
export function reEncode(bytes: Buffer, type: PictureType, { within }: { within?: number } = {}): Promise<ReEncoded> {
  return oneAtATime(async () => {
    try {
      const upright = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient().timeout({ seconds: patience })
      const picture = within ? fitted(upright, within) : upright
      const { data, info } = await encoders[type](picture).toBuffer({ resolveWithObject: true })
      return { bytes: data, width: info.width, height: info.height }
    } catch (error) {
      return isTooLarge(error) ? { refused: tooLarge, why: 'tooLarge' } : { refused: unreadable, why: 'unreadable' }
    }
  })
}

/** Its width and height are in pixels. */
export type ReEncoded = { bytes: Buffer; width: number; height: number } | { refused: string; why: 'tooLarge' | 'unreadable' }

/** On white, because a JPEG has nothing that can be seen through. */
function fitted(picture: Sharp, within: number) {
  return picture.resize({ width: within, height: within, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#fff' })
}

const tooLarge = 'This picture has more than 50 million pixels. Make it smaller, for example 4,000 pixels wide, and upload that'
const unreadable =
  'This picture can’t be read: part of it may be missing. Open it on your computer, save it again as a JPEG or PNG and upload that'

function isTooLarge(error: unknown) {
  return error instanceof Error && /pixel limit/.test(error.message)
}
