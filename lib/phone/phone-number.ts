/** A number as it is dialled, as it is read, and the extension to ask for, if any. */
export type PhoneNumber = { dialled: string; read: string; extension?: string }

/** What stands between digits as gaps do, as a part of a class of characters: dots, slashes, any dash and brackets. */
export const betweenDigits = String.raw`\s.·•/\\()[\]\p{Pd}\u2212`
const gaps = new RegExp(`[${betweenDigits}]+`, 'gu')
const shape = new RegExp(`^(\\+|00)?[\\d${betweenDigits}]{3,}$`, 'u')
const extensionAtEnd = /[\s,;]*(?:\(?\s*(?:extension|extn?|x)\.?\s*[:=]?\s*|#)(\d{1,6})\)?\s*$/i
// With its extension and every gap, no number is as long: nothing longer is looked at, as anybody may send anything.
const longest = 80
// What is dialled in Britain without a leading nought: 999, 101, 111, 116 123, 18000, 105.
const shortNumber = /^(?:1\d{2}|999|112|116\d{3}|118\d{3}|1800[0-2]|1471|195|18001\d{3,11})$/

/**
 * Reads a British or foreign phone number, however it is grouped. Undefined for words beside a number (“text SHOUT to 85258”), which would
 * be dialled wrongly, and for digits that no phone rings.
 */
export function readPhone(text: string): PhoneNumber | undefined {
  if (text.length > longest) return undefined
  const extension = extensionAtEnd.exec(text)?.[1]
  const number = withoutExtension(text)
  if (!shape.test(number)) return undefined
  const dialled = diallable(number)
  return dialled === undefined ? undefined : { dialled, read: tidy(number, dialled), ...(extension && { extension }) }
}

/** The number without the extension to ask for. Not for texts of any length: it looks for the end from every space. */
export function withoutExtension(text: string): string {
  return text.replace(extensionAtEnd, '').trim()
}

/** The address that rings a number. An extension is dialled after a pause, where the phone can. */
export function phoneAddress(text: string): string | undefined {
  const phone = readPhone(text)
  return phone && `tel:${phone.dialled}${phone.extension ? `;ext=${phone.extension}` : ''}`
}

/** “+44 (0)117 …” has a nought that nobody dials after +44, and Britain reads 0117. */
function diallable(number: string) {
  const digits = number
    .replace(/^00/, '+')
    .replace(/\(0\)/, '')
    .replace(gaps, '')
    .replace(/^\+440?/, '0')
  if (shortNumber.test(digits) || /^0[1-9]\d{8,9}$/.test(digits) || /^0800\d{4,6}$/.test(digits)) return digits
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined
}

/** As it is written where that is how numbers are read; else grouped as Britain groups. */
function tidy(number: string, dialled: string) {
  const plain = number.replace(/\s+/g, ' ')
  return /^(?!00)[\d ]+$/.test(plain) && plain.includes(' ') ? plain : grouped(dialled)
}

function grouped(digits: string) {
  const [, first = '', ...rest] = groupings.map((pattern) => pattern.exec(digits)).find(Boolean) ?? []
  return first ? [first, ...rest].filter(Boolean).join(' ') : digits
}

const groupings = [
  /^(0800)(1111)$/,
  /^(0[38]\d{2})(\d{3})(\d{3,4})$/,
  /^(02\d)(\d{4})(\d{4})$/,
  /^(011\d|01\d1)(\d{3})(\d{4})$/,
  /^(07\d{3})(\d{3})(\d{3})$/,
  /^(01\d{3})(\d{3})(\d{2,3})$/,
  /^(116)(\d{3})$/,
]
