import { isEmailAddress, tidyEmail } from '#lib/forms/email-address.ts'
import { line } from '#lib/forms/fields.ts'
import { isPhoneNumber, tidyPhone } from '#lib/phone/typed-number.ts'
import { fullPostcode, readPostcode } from '#lib/places/read-postcode.ts'
import { editDistance } from '#lib/search/edit-distance.ts'

const email = {
  missing: 'Enter an email address',
  long: 'Email address must be 254 characters or less',
  wrong: 'Enter an email address in the correct format, like name@example.com',
}
const phone = { missing: 'Enter a phone number', wrong: 'Enter a phone number, like 01632 960 001 or +44 7700 900 982' }

/** A person's name, in any script: one letter is one. */
export function fullName() {
  return line('Enter your full name').max(100, 'Your full name must be 100 characters or less')
}

/** An address as a browser's own `type=email` takes it, or one whose domain has letters of other scripts. What was pasted with it is tidied away. */
export function emailAddress() {
  return line(email.missing)
    .overwrite(tidyEmail)
    .min(1, email.missing)
    .max(254, { error: email.long, abort: true })
    .refine((text) => text === '' || isEmailAddress(text), email.wrong)
}

/** A number from anywhere, as it was typed: 9 to 15 digits, what people write between them, and an extension. */
export function phoneNumber() {
  return line(phone.missing)
    .overwrite(tidyPhone)
    .min(1, phone.missing)
    .refine((text) => text === '' || isPhoneNumber(text), phone.wrong)
}

/** A full UK postcode, as Royal Mail writes it. `message` is told of any other text and of none. */
export function postcodeOf(message: string) {
  return line(message)
    .overwrite((typed) => readPostcode(typed) ?? typed)
    .regex(fullPostcode, message)
}

/**
 * The domain that an e-mail address probably should have, like `gmail.com` for `ann@gmial.com`: for “Did you mean gmail.com?”, which warns and lets
 * people go on. Undefined where nothing looks wrong.
 */
export function didYouMean(address: string): string | undefined {
  const [, domain] = /@([^@]*)$/.exec(tidyEmail(address).toLowerCase()) ?? []
  if (!domain || domain.length > longestDomain || real.has(domain)) return undefined
  return slips.get(domain) ?? withEnding(domain) ?? common.find((known) => isOneSlip(domain, known))
}

/** Where most people here have their address. */
const common = (
  'gmail.com hotmail.co.uk hotmail.com outlook.com yahoo.co.uk yahoo.com icloud.com btinternet.com live.co.uk aol.com sky.com talktalk.net ' +
  'virginmedia.com googlemail.com ntlworld.com blueyonder.co.uk'
).split(' ')
/** What is one slip from one of those, and people have an address there all the same. */
const real = new Set([...common, 'mail.com', 'email.com', 'ymail.com'])
/** More than one slip, and nobody has an address there. */
const slips = new Map([
  ['gmail.co.uk', 'gmail.com'],
  ['googlemail.co.uk', 'googlemail.com'],
  ['icloud.co.uk', 'icloud.com'],
  ['btinternet.co.uk', 'btinternet.com'],
])
const longestDomain = Math.max(...common.map((domain) => domain.length)) + 1
// Many a domain with a short name is one letter from another: ao.com, love.co.uk.
const shortName = 4

/** “ann@gmail” has no ending; “ann@yahoo” might have either. */
function withEnding(domain: string) {
  const [whole, ...others] = common.filter((known) => nameOf(known) === domain)
  return others.length === 0 ? whole : undefined
}

function isOneSlip(domain: string, known: string) {
  if (editDistance(domain, known) !== 1) return false
  return nameOf(known).length > shortName || sorted(nameOf(domain)) === sorted(nameOf(known))
}

function nameOf(domain: string) {
  return domain.split('.', 1).join()
}

function sorted(word: string) {
  return [...word].toSorted().join('')
}
