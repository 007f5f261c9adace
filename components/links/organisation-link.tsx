import { SafeLink } from '#components/links/safe-link.tsx'
import type { Organisation } from '#lib/payload-types.ts'

export function OrganisationLink({ organisation: { name, abbreviation, website } }: { organisation: Organisation }) {
  return (
    <>
      <SafeLink url={website ?? undefined}>{name}</SafeLink>
      {abbreviation && ` (${abbreviation})`}
    </>
  )
}
