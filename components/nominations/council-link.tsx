import { SafeLink } from '#components/links/safe-link.tsx'
import type { FormValues } from '#lib/forms/form-state.ts'
import { type CouncilPages, councilAreas, isCouncilArea } from '#lib/nominations/council-areas.ts'
import { areaOf } from '#lib/nominations/journey/flow.ts'

type CouncilLinkProps = { values: FormValues; pages: CouncilPages }

/** After “You can”: to the page of the council of the area that was answered, where the settings have one, or else to where people find theirs. */
export function CouncilLink({ values, pages }: CouncilLinkProps) {
  const area = areaOf(values)
  const page = isCouncilArea(area) ? pages[area] : undefined
  if (!isCouncilArea(area) || !page) return <SafeLink url="https://www.gov.uk/find-local-council">find a local council on GOV.UK</SafeLink>
  return <SafeLink url={page}>{`use the council’s website for ${councilAreas[area]}`}</SafeLink>
}
