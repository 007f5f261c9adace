import { OrganisationList } from '#components/documents/organisation-list.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { MembersBlock as Block } from '#lib/payload-types.ts'

export function MembersBlock({ block }: { block: Block }) {
  const organisations = knownRecords(block.organisations)
  return organisations.length > 0 ? <OrganisationList organisations={organisations} /> : null
}
