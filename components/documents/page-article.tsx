import { Blocks } from '#components/blocks/blocks.tsx'
import type { Page } from '#lib/payload-types.ts'

export function PageArticle({ page }: { page: Page }) {
  return <Blocks blocks={page.body} />
}
