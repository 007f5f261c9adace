import { mediaPath } from '#lib/media/media-file.ts'
import type { Media } from '#lib/payload-types.ts'

/** An uploaded picture in the sizes made of it; its own width and height keep the page from jumping. */
export function StillPicture({ media }: { media: Media }) {
  const sources = [media.sizes?.small, media.sizes?.large].flatMap((size) =>
    size?.filename && size.width ? [{ url: mediaPath(size.filename), width: size.width }] : [],
  )
  const fallback = sources[0]?.url ?? (media.filename ? mediaPath(media.filename) : undefined)
  if (!fallback) return null

  return (
    // biome-ignore lint/performance/noImgElement: Next's image component needs its optimiser, which this site does without.
    <img
      className="still-picture"
      src={fallback}
      srcSet={sources.map(({ url, width }) => `${url} ${width}w`).join(', ') || undefined}
      sizes="(min-width: 41rem) 39rem, 100vw"
      width={media.width ?? undefined}
      height={media.height ?? undefined}
      alt={media.isDecorative ? '' : (media.alt ?? '')}
      loading="lazy"
      decoding="async"
    />
  )
}
