import { SafeLink } from '#components/links/safe-link.tsx'
import { phoneAddress, readPhone } from '#lib/phone/phone-number.ts'

/** A phone number to call, grouped as Britain reads it. Words beside a number (“text 61323”) stay words. */
export function PhoneLink({ phone }: { phone: string }) {
  const number = readPhone(phone)
  if (!number) return <>{phone}</>

  return (
    <>
      <SafeLink url={phoneAddress(phone)}>{number.read}</SafeLink>
      {number.extension && ` extension ${number.extension}`}
    </>
  )
}
