import { headingsByOwner } from '#components/blocks/headings.ts'
import { TargetsBlock } from '#components/blocks/targets-block.tsx'
import { HelpBox } from '#components/helplines/help-box.tsx'
import { needsHelpFirst } from '#lib/documents/help-first.ts'
import type { SiteDocument } from '#lib/documents/site-document.ts'

/** The help that a document begins with, before its contents and its first words: its own, or the site's on a sensitive page. */
export function DocumentHelp({ document }: SiteDocument) {
  const [first] = document.body ?? []
  if (first?.blockType === 'targets') return <TargetsBlock block={first} headings={headingsByOwner(document.body)} />
  return needsHelpFirst(document) ? <HelpBox /> : null
}
