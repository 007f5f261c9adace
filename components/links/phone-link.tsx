import { SafeLink } from '#components/links/safe-link.tsx'
import { phoneAddress, readPhone } from '#lib/phone/phone-number.ts'
import { textAddress } from '#lib/phone/text-address.ts'

/** A phone number to call, grouped as Britain reads it, or whom to text. Other words stay words. */
export function PhoneLink({ phone }: { phone: string }) {
  const number = readPhone(phone)
  if (!number) return <TextLink words={phone} />

  return (
    <>
      <SafeLink url={phoneAddress(phone)}>{number.read}</SafeLink>
      {number.extension && ` extension ${number.extension}`}
    </>
  )
}

/** Opens a message with the word that it begins with: “Text SHOUT to 85258”. */
function TextLink({ words }: { words: string }) {
  const address = textAddress(words)
  if (!address) return <>{words}</>

  return (
    <a className="govuk-link" href={address}>
      {words}
    </a>
  )
}
