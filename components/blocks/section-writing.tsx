import type { Writing } from '#components/blocks/content-block.ts'
import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { directionOf, type HeadingConverter, RichText } from '#components/blocks/rich-text.tsx'
import { SectionHeading } from '#components/blocks/section-heading.tsx'

/** Writing whose headings belong to the page's. */
export function SectionWriting({ content, headings }: { content: Writing; headings: HeadingsByOwner }) {
  return <RichText content={content} heading={sectionHeadings(headings)} />
}

function sectionHeadings(headings: HeadingsByOwner): HeadingConverter {
  return ({ node }) => <SectionHeading heading={headings.get(node)} dir={directionOf(node)} />
}
