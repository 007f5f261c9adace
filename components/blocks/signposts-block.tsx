import { RowList } from '#components/documents/row-list.tsx'
import { publishedDocuments } from '#components/links/link-target.ts'
import type { SignpostsBlock as Block } from '#lib/payload-types.ts'

export function SignpostsBlock({ block }: { block: Block }) {
  return <RowList documents={publishedDocuments(block.documents)} />
}
