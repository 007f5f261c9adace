import { SignpostList } from '#components/documents/signpost-list.tsx'
import { publishedDocuments } from '#components/links/link-target.ts'
import type { Page } from '#lib/payload-types.ts'

/** Where to read on, at the end of what the page says. Only what is published is shown. */
export function RelatedPages({ related }: { related: Page['related'] }) {
  const documents = publishedDocuments(related ?? [])
  if (documents.length === 0) return null

  return (
    <section className="related-pages" aria-labelledby="related-pages">
      <h2 className="govuk-heading-m" id="related-pages">
        Related pages
      </h2>
      <SignpostList documents={documents} />
    </section>
  )
}
