import { betweenDigits, withoutExtension } from '#lib/phone/phone-number.ts'
import { withoutEnd, withoutScheme, withoutUnseen } from '#lib/words/pasted.ts'

/** A phone number as it was typed or pasted, without `tel:`, a closing full stop and marks that nobody sees. Its gaps stay. */
export function tidyPhone(text: string): string {
  return withoutEnd(withoutScheme('tel:', withoutUnseen(text)))
}

const longest = 80
const digitsAndGaps = new RegExp(`^[\\s([]*\\+?[\\p{Nd},${betweenDigits}]+$`, 'u')

/** Whether it has as many digits as a number of some country, 9 to 15 (ITU-T E.164), beside an extension and what people write between digits. */
export function isPhoneNumber(text: string): boolean {
  if (text.length > longest) return false
  const number = withoutExtension(text)
  const digits = number.match(/\p{Nd}/gu)?.length ?? 0
  return digits >= 9 && digits <= 15 && digitsAndGaps.test(number)
}
