import { SafeLink } from '#components/links/safe-link.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import { attribution } from '#lib/office-holders/attribution.ts'
import type { QuotationBlock as Block } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

/** Words with their speaker's name, the day, and the office held on that day, whoever holds it now. Nothing without a speaker. */
export function QuotationBlock({ block: { words, speaker, saidOn, source } }: { block: Block }) {
  const who = knownRecord(speaker)
  if (!who) return null

  return (
    <figure className="quotation">
      <blockquote dir={textDirection(words)}>{words}</blockquote>
      <figcaption className="quiet">
        <SafeLink url={source ?? undefined}>{attribution(who, saidOn)}</SafeLink>
      </figcaption>
    </figure>
  )
}
