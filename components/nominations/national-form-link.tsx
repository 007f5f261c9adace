import { SafeLink } from '#components/links/safe-link.tsx'
import { nationalForm } from '#lib/nominations/questions.ts'

/** To the Probation Service's own form. The words linked must say that it is on GOV.UK. */
export function NationalFormLink({ children }: { children: string }) {
  return <SafeLink url={nationalForm}>{children}</SafeLink>
}
