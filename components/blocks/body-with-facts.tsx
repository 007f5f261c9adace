import type { ReactNode } from 'react'
import { Blocks } from '#components/blocks/blocks.tsx'
import type { Body } from '#components/blocks/content-block.ts'
import { beginsWithHelp } from '#lib/documents/help-first.ts'

/** What a record says of itself, then its body. Help that the body begins with comes before both: somebody may have to leave. */
export function BodyWithFacts({ body, children: facts }: { body: Body; children: ReactNode }) {
  const helpBlocks = beginsWithHelp(body) ? 1 : 0

  return (
    <>
      <Blocks blocks={body} to={helpBlocks} />
      {facts}
      <Blocks blocks={body} from={helpBlocks} />
    </>
  )
}
