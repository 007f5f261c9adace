import { linkProtocols, webProtocols } from '#lib/documents/link-protocols.ts'
import { tidyEmail } from '#lib/forms/email-address.ts'
import { phoneAddress } from '#lib/phone/phone-number.ts'
import { tidyPhone } from '#lib/phone/typed-number.ts'
import { withoutUnseen } from '#lib/words/pasted.ts'

const email = /^[^\s@/:?#]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,63}$/u
const host = /^(?:[\p{L}\d-]{1,63}\.){1,8}(?<ending>\p{L}{2,63})\.?(?::\d{1,5})?(?:[/?#]|$)/u
// Ends of hosts that staff link to. What has another may be a file’s name: “plan.docx” is left as it was typed, and refused.
const endings = new Set(
  'uk org com net gov edu int eu info io ie scot wales cymru london church charity nhs police co me tv app dev news'.split(' '),
)

/**
 * An address that somebody typed into a link, put right where only one thing can be meant: a space in it, no scheme before it, an e-mail
 * address or a phone number. Anything else stays as it was typed.
 */
export function mendAddress(typed: string): string {
  const address = withoutUnseen(typed)
  if (address === '' || /^[/#?]/.test(address)) return address.startsWith('//') ? mendWeb(`https:${address}`) : address
  const scheme = /^([a-z][a-z\d+.-]*:)/i.exec(address)?.[1]?.toLowerCase()
  if (scheme && webProtocols.includes(scheme)) return mendWeb(address)
  if (scheme === 'mailto:') return address.replace(/^mailto:\s*/i, 'mailto:').replace(/ /g, '%20')
  if (scheme === 'tel:') return phoneAddress(tidyPhone(address)) ?? address
  if (scheme && linkProtocols.includes(scheme)) return address
  if (email.test(tidyEmail(address))) return `mailto:${tidyEmail(address)}`
  return phoneAddress(tidyPhone(address)) ?? (isWebWithoutScheme(address) ? mendWeb(`https://${address}`) : address)
}

function isWebWithoutScheme(address: string) {
  const ending = host.exec(address)?.groups?.ending?.toLowerCase()
  return ending !== undefined && (endings.has(ending) || /^www\./i.test(address))
}

/** As a browser would take it. Line breaks come along when a long address is pasted. */
function mendWeb(address: string) {
  return address
    .replace(/[\r\n\t]\s*/g, '')
    .replace(/^(https?:)\s*\/{1,3}\s*/i, (_, scheme: string) => `${scheme.toLowerCase()}//`)
    .replace(/[\s<>"]/g, encodeURIComponent)
}

/** The same for every link in running text. */
export function mendLinks<Part>(part: Part): Part
export function mendLinks(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((one) => mendLinks(one))
  if (typeof part !== 'object' || part === null || Object.getPrototypeOf(part) !== Object.prototype) return part
  const mended = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, mendLinks(value)]))
  return isTypedLink(mended) ? { ...mended, fields: { ...mended.fields, url: mendAddress(mended.fields.url) } } : mended
}

type TypedLink = { type: string; fields: { url: string } }

function isTypedLink(node: { type?: unknown; fields?: unknown }): node is TypedLink {
  if (node.type !== 'link' && node.type !== 'autolink') return false
  const { linkType, url }: { linkType?: unknown; url?: unknown } = Object(node.fields)
  return linkType !== 'internal' && typeof url === 'string'
}
