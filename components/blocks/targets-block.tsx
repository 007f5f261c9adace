import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { OtherNumbers } from '#components/helplines/other-numbers.tsx'
import { ringing, type Target, Targets } from '#components/helplines/targets.tsx'
import { hrefOf } from '#components/links/link-target.ts'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { TargetsBlock as Block } from '#lib/payload-types.ts'

/** Help at the top of a page. What leads nowhere, because its record was deleted or its page withdrawn, is left out. */
export function TargetsBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const heading = headings.get(block)

  return (
    <section className="help-first" aria-label={heading ? undefined : 'Get help now'} aria-labelledby={heading?.id}>
      <SectionHeading heading={heading} />
      <Targets targets={block.targets.flatMap((row) => targetOf(row, headings) ?? [])} />
      <OtherNumbers numbers={(block.others ?? []).flatMap(numberOf)} />
    </section>
  )
}

function targetOf(row: Block['targets'][number], headings: HeadingsByOwner): Target | undefined {
  const { label, helpline, phone, document, section, line, advice } = row
  const rings = ringing(knownRecord(helpline)?.phone ?? phone)
  const href = rings?.href ?? hrefOf(document) ?? hrefOfSection(section, headings)
  return href ? { label: label || (rings?.label ?? line), href, line, advice } : undefined
}

function hrefOfSection(section: string | null | undefined, headings: HeadingsByOwner) {
  const found = headings.values().find(({ text }) => text === section?.trim())
  return found && `#${found.id}`
}

function numberOf({ label, helpline }: NonNullable<Block['others']>[number]) {
  const phone = knownRecord(helpline)?.phone
  return phone ? [{ label, phone }] : []
}
