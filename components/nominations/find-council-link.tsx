import { SafeLink } from '#components/links/safe-link.tsx'

/** To where people find the council of an area. The words linked must say that it is on GOV.UK. */
export function FindCouncilLink({ children }: { children: string }) {
  return <SafeLink url="https://www.gov.uk/find-local-council">{children}</SafeLink>
}
