import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { DataTable } from '#components/documents/data-table.tsx'
import type { TableBlock as Block } from '#lib/payload-types.ts'
import { readTable } from '#lib/tables/read-table.ts'

export function TableBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  return (
    <div>
      <SectionHeading heading={headings.get(block)} />
      <DataTable caption={block.caption} {...readTable(block.cells)} firstColumnNamesRows={block.firstColumnNamesRows ?? false} />
    </div>
  )
}
