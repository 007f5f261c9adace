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
    <>
      <p className="govuk-body">
        {still && <StillPicture media={still} />}
        <SafeLink url={block.url}>{`Watch “${block.title}”`}</SafeLink>
      </p>
      <p className="quiet">{['Video on another website', block.length].filter(Boolean).join(', ')}</p>
      <details className="fold">
        <summary className="fold__summary">Read the video in words: “{block.title}”</summary>
        <div className="fold__content flow">
          <SectionWriting content={block.textAlternative} headings={headings} />
        </div>
      </details>
    </>
  )
}
