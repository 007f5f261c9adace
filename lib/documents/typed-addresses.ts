import { linkProtocols } from '#lib/documents/link-protocols.ts'
import { isWithoutDocument } from '#lib/paths.ts'
import { maybeRuntime } from '#lib/runtime.ts'

const chooseIt = 'choose “Internal Link” and then the page'

/** Why an address that somebody typed into a link can't stay, and what to do; undefined when it can. A page of this site is chosen, so that the link follows it. */
export function whyAddressIsRefused(typed: string): string | undefined {
  const url = typed.trim()
  // A place on the same page.
  if (url === '' || url.startsWith('#')) return undefined
  const site = new URL(maybeRuntime()?.env.SITE_URL ?? 'https://this-site.invalid')
  const address = URL.parse(url, site)
  if (!address || !linkProtocols.includes(address.protocol) || (!url.startsWith('/') && !URL.canParse(url)))
    return `“${url}” is not a whole web address. Enter one like https://www.gov.uk/community-payback, or ${chooseIt}`
  if (address.host !== site.host || isWithoutDocument(address)) return undefined
  return `“${url}” is on this site. Instead of its address, ${chooseIt}: the link then follows the page if it moves`
}

/** The same for a document's whole body: the reason for the first link in it that is refused. */
export function whyLinksAreRefused(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  const typed = typedAddress(part)
  return (typed && whyAddressIsRefused(typed)) ?? firstOf(Object.values(part), whyLinksAreRefused)
}

/** The editor also makes links by itself, from addresses typed into the text. */
function typedAddress(node: { type?: unknown; fields?: unknown }) {
  if (node.type !== 'link' && node.type !== 'autolink') return undefined
  const { linkType, url }: { linkType?: unknown; url?: unknown } = Object(node.fields)
  return linkType !== 'internal' && typeof url === 'string' ? url : undefined
}

function firstOf<Part>(parts: Part[], find: (part: Part) => string | undefined) {
  for (const part of parts) {
    const found = find(part)
    if (found !== undefined) return found
  }
  return undefined
}
