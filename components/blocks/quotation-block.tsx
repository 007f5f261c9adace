import { knownRecord } from '#components/documents/known-records.ts'
import { SafeLink } from '#components/documents/safe-link.tsx'
import { formatDay } from '#lib/dates.ts'
import { attribution } from '#lib/office-holders/attribution.ts'
import type { QuotationBlock as Block } from '#lib/payload-types.ts'

/** Words with their speaker’s name, the day, and the office held on that day, whoever holds it now. */
export function QuotationBlock({ block: { words, speaker, saidOn, source } }: { block: Block }) {
  const who = knownRecord(speaker)

  return (
    <figure className="quotation">
      <blockquote className="govuk-inset-text quotation__words">{words}</blockquote>
      <figcaption className="govuk-body">
        <SafeLink url={source ?? undefined}>{who ? attribution(who, saidOn) : `Said on ${formatDay(saidOn)}`}</SafeLink>
      </figcaption>
    </figure>
  )
}
