import { FactList } from '#components/documents/facts-section.tsx'
import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import type { OfficeDetailsBlock as Block } from '#lib/payload-types.ts'
import { officeDetails } from '#lib/site-settings/office-details.ts'
import { findSite } from '#lib/site-settings/queries.ts'

/** What the office has said of itself. */
export async function OfficeDetailsBlock({ block }: { block: Block }) {
  const site = await findSite()

  return <FactList facts={block.details.map((detail) => ({ name: officeDetails[detail], value: linked(site?.office[detail]) }))} />
}

function linked(said: string | undefined) {
  return said && <TextWithContacts text={said} />
}
