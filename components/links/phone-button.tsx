import { Icon } from '#components/layout/icons.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { phoneAddress, readPhone } from '#lib/phone/phone-number.ts'

/** A number to ring, large enough to hit, where numbers make a column. Words beside a number stay words. */
export function PhoneButton({ phone }: { phone: string }) {
  const number = readPhone(phone)
  if (!number || number.extension) return <PhoneLink phone={phone} />

  return (
    <a className="govuk-button govuk-button--secondary with-icon number" href={phoneAddress(phone)} draggable={false}>
      <Icon name="phone" />
      {number.read}
    </a>
  )
}
