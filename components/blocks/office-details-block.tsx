import { FactList } from '#components/documents/facts-section.tsx'
import { RingingText } from '#components/links/ringing-text.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import type { OfficeDetailsBlock as Block } from '#lib/payload-types.ts'
import { type OfficeDetail, officeDetails } from '#lib/site-settings/office-details.ts'
import { findSite } from '#lib/site-settings/queries.ts'

/** What the office has said of itself. */
export async function OfficeDetailsBlock({ block }: { block: Block }) {
  const site = await findSite()

  return <FactList facts={block.details.map((detail) => ({ name: officeDetails[detail], value: linked(detail, site?.office[detail]) }))} />
}

function linked(detail: OfficeDetail, said: string | undefined) {
  if (!said) return undefined
  return detail === 'email' ? <SafeLink url={`mailto:${said}`}>{said}</SafeLink> : <RingingText text={said} />
}
