import { phoneAddress } from '#lib/phone/phone-number.ts'

/** A stretch of running text: a phone number or an email address with where it leads, or what stands between. */
export type TextPart = { text: string; href?: string }

const gap = '[ \\u00a0\\u2007\\u202f.()\\-\\u2010-\\u2015]'
const extension = '(?:,? ?(?:extension|ext\\.?|x) ?\\d{1,6})?'
// As long as an address may be (RFC 5321 §4.5.3.1), and from its first character alone: text of any length is read once.
const local = '[\\p{L}\\d._%+\\-]'
const email = `(?<!${local})${local}{1,64}@(?:[\\p{L}\\d\\-]{1,63}\\.){1,8}\\p{L}{2,63}`
// National and international numbers in any grouping, and the short ones that the site names.
const contacts = new RegExp(
  `${email}|(?<![\\p{L}\\d£$€+/#.,-])(?:(?:\\+|00)44${gap}{0,3}(?:\\(0\\))?(?:${gap}{0,2}\\d){9,10}|\\(?0(?:${gap}{0,2}\\d){9,10}|0800 ?1111|116 ?123|18000|999|101|111|112)${extension}(?![\\d\\p{L}%]|[.,:/-]\\d)`,
  'gu',
)
// “text 85258”: what is texted to doesn't ring. A date, a sum, a share or “the 999 app” isn't a phone number either.
const isTextedTo = /\b(?:text|texts|texting|sms|whatsapp)\b[^.;:!?]{0,24}$/i
const namesThings =
  /^ (?:people|homes|pages|days|hours|calls?|operators?|services?|apps?|bsl|numbers?|projects|referrals|victims|cases|places|prisoners|children|men|women|years|times|per)\b/i
const isShort = /^\d{3}$/
// What stands before or after a number, as far as it says anything about it.
const near = 48

/**
 * Running text cut where a phone number or an email address begins and ends, so that each can be a link. The parts joined are the text itself.
 * “text SHOUT to 85258” and “text 999” are no calls.
 */
export function contactsInText(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(contacts)) {
    const href = found.includes('@') ? `mailto:${found}` : rings(text, found, index)
    if (!href) continue
    if (index > end) parts.push({ text: text.slice(end, index) })
    parts.push({ text: found, href })
    end = index + found.length
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts
}

function rings(text: string, found: string, index: number) {
  if (isTextedTo.test(text.slice(Math.max(0, index - near), index))) return undefined
  if (isShort.test(found) && namesThings.test(text.slice(index + found.length, index + found.length + near))) return undefined
  return phoneAddress(found)
}
