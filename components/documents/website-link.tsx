import { SafeLink } from '#components/documents/safe-link.tsx'

/** A website by its name in the address bar: “www.gov.uk”. */
export function WebsiteLink({ url }: { url: string }) {
  return <SafeLink url={url}>{URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url}</SafeLink>
}
