import { SafeLink } from '#components/links/safe-link.tsx'

const dialled = /^\+?[\d\s()-]{3,}$/

/** A phone number to call. Words beside the number (“text 61323”) would be dialled wrongly, so they stay words. */
export function PhoneLink({ phone }: { phone: string }) {
  return <SafeLink url={dialled.test(phone) ? `tel:${phone.replace(/[^\d+]/g, '')}` : undefined}>{phone}</SafeLink>
}
