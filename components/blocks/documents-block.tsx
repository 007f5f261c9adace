import { PublicationLinks } from '#components/publications/publication-links.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { DocumentsBlock as Block } from '#lib/payload-types.ts'

export function DocumentsBlock({ block }: { block: Block }) {
  const publications = knownRecords(block.publications)
  return publications.length > 0 ? <PublicationLinks publications={publications} /> : null
}
