import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionWriting } from '#components/blocks/section-writing.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { StillPicture } from '#components/media/still-picture.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { VideoBlock as Block } from '#lib/payload-types.ts'

/** A link, because a player would ask another host. The video's words follow, closed on screen and open on paper. */
export function VideoBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const still = knownRecord(block.still)

  return (
    <div className="video">
      <p className="govuk-body">
        <SafeLink url={block.url}>
          {still && <StillPicture media={still} />}
          Watch “{block.title}”
        </SafeLink>
      </p>
      <p className="govuk-body-s">{['Video on another website', block.length].filter(Boolean).join(', ')}</p>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Read the video in words: “{block.title}”</span>
        </summary>
        <div className="govuk-details__text">
          <SectionWriting content={block.textAlternative} headings={headings} />
        </div>
      </details>
    </div>
  )
}
