import { SafeLink } from '#components/links/safe-link.tsx'

const shape = /^\+?[\d\s()-]{3,}$/

/** The address that rings a number; undefined for words beside one (“text 61323”), which would be dialled wrongly. */
export function dialled(phone: string) {
  return shape.test(phone) ? `tel:${phone.replace(/[^\d+]/g, '')}` : undefined
}

/** A phone number to call. */
export function PhoneLink({ phone }: { phone: string }) {
  return <SafeLink url={dialled(phone)}>{phone}</SafeLink>
}
