import type { Media } from '#lib/payload-types.ts'

/** Why a page may not show this picture yet, as whoever chose it is told; undefined when it may. A deleted one is shown nowhere. */
export function whyNotShown(picture: Pick<Media, 'recognisable' | 'mimeType'> | null): string | undefined {
  if (!picture) return undefined
  if (!picture.mimeType?.startsWith('image/')) return 'Choose a picture: this file is not one'
  return picture.recognisable ? undefined : 'Open this picture and say whether anyone in it can be recognised'
}
