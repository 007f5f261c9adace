import { StillPicture } from '#components/media/still-picture.tsx'
import type { Media } from '#lib/payload-types.ts'

/** A picture with what is said about it here, and whose it is. */
export function CaptionedPicture({ media, caption }: { media: Media; caption?: string | null | undefined }) {
  const credit = media.credit && `Picture: ${media.credit}`

  return (
    <figure className="picture">
      <StillPicture media={media} />
      {(caption || credit) && (
        <figcaption className="quiet">
          {caption} {credit}
        </figcaption>
      )}
    </figure>
  )
}
