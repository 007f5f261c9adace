import { SafeLink } from '#components/links/safe-link.tsx'
import { webHost } from '#components/links/web-host.ts'

/** A website by its name in the address bar: “www.gov.uk”. */
export function WebsiteLink({ url }: { url: string }) {
  return <SafeLink url={url}>{webHost(url) ?? url}</SafeLink>
}
