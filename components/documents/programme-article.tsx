import { Blocks } from '#components/blocks/blocks.tsx'
import type { Programme } from '#lib/payload-types.ts'

export function ProgrammeArticle({ programme }: { programme: Programme }) {
  return <Blocks blocks={programme.body} />
}
