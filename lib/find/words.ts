import { betweenDigits } from '#lib/phone/phone-number.ts'

/** More is no search: nobody types it, and it would be looked for in vain. */
export const longestSearch = 200

/** What is looked for: every word as a pattern of LIKE, and a phone number, if it may be one, by its digits. */
export type Wanted = { patterns: string[]; phone: string | null }

export function wantedIn(text: string): Wanted {
  return { patterns: text.split(/\s+/).map(bare).filter(Boolean).map(asPattern), phone: phoneIn(text) }
}

/** Without the quotation marks that people put around words. */
function bare(word: string) {
  return word.replace(/^["'“”‘’]+|["'“”‘’]+$/g, '')
}

/** Only these letters have two cases here, as in the statement. An apostrophe of either kind finds the other. */
function asPattern(word: string) {
  const lower = word.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return `%${lower.replace(/[\\%_]/g, '\\$&').replace(/["'“”‘’]/g, '_')}%`
}

const onlyDigits = new RegExp(`^\\+?[\\d${betweenDigits}]{3,40}$`, 'u')
const short = 3

/** Without what stands in front of a number in one country or another. 999 and 101 are whole numbers, and not the end of others. */
function phoneIn(text: string) {
  if (!onlyDigits.test(text)) return null
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '')
  const national = digits.replace(/^(?:00)?44(?=\d{9,10}$)/, '').replace(/^0(?=\d{3})/, '')
  return national.length > short ? `%${national}%` : national || null
}
