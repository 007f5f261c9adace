import { relatedSection } from '#components/documents/contents-of.ts'
import { RowList } from '#components/documents/row-list.tsx'
import { Section } from '#components/documents/section.tsx'
import { publishedDocuments } from '#components/links/link-target.ts'
import type { Page } from '#lib/payload-types.ts'

/** Where to read on, at the end of what the page says. Only what is published is shown. */
export function RelatedPages({ related }: { related: Page['related'] }) {
  const documents = publishedDocuments(related ?? [])
  if (documents.length === 0) return null

  return (
    <Section heading={relatedSection}>
      <RowList documents={documents} />
    </Section>
  )
}
