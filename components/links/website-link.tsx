import { SafeLink } from '#components/links/safe-link.tsx'
import { webHost } from '#components/links/web-host.ts'

/** A website by its name in the address bar: “www.gov.uk”. */
export function WebsiteLink({ url }: { url: string }) {
  return <SafeLink url={url}>{webHost(url) ?? url}</SafeLink>
}

/** The same where numbers are beside it, in one word that is seen; whose it is, is heard. */
export function Website({ url, of }: { url: string; of: string }) {
  return (
    <SafeLink url={url}>
      Website<span className="govuk-visually-hidden"> of {of}</span>
    </SafeLink>
  )
}
