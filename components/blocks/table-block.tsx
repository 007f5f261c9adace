import { DataTable } from '#components/documents/data-table.tsx'
import type { TableBlock as Block } from '#lib/payload-types.ts'
import { readTable } from '#lib/tables/read-table.ts'

export function TableBlock({ block }: { block: Block }) {
  return <DataTable caption={block.caption} {...readTable(block.cells)} firstColumnNamesRows={block.firstColumnNamesRows ?? false} />
}
