import { SafeLink } from '#components/links/safe-link.tsx'

/** To the Probation Service's own form. The words linked must say that it is on GOV.UK. */
export function NationalFormLink({ children }: { children: string }) {
  return <SafeLink url="https://www.gov.uk/nominate-community-payback-project">{children}</SafeLink>
}
