import { readPhone } from '#lib/phone/phone-number.ts'

/**
 * The helplines that the site itself names, by the name and number that their records begin with. They are in code because they are also
 * shown while the database is away.
 */
export const knownHelplines = {
  nationalDomesticAbuse: { name: 'National Domestic Abuse Helpline', phone: '0808 2000 247' },
  samaritans: { name: 'Samaritans', phone: '116 123' },
  nhs111: { name: 'NHS 111, option 2 for mental health', phone: '111' },
  mensAdviceLine: { name: 'Men’s Advice Line', phone: '0808 801 0327' },
  galop: { name: 'Galop', phone: '0800 999 5428' },
  rapeAndSexualAbuse: { name: '24/7 Rape and Sexual Abuse Support Line', phone: '0808 500 2222' },
  nspcc: { name: 'NSPCC', phone: '0808 800 5000' },
  childline: { name: 'Childline', phone: '0800 1111' },
  respectPhoneline: { name: 'Respect Phoneline', phone: '0808 802 4040' },
} as const

/** The National Domestic Abuse Helpline is recognised by its number, whatever staff call it. */
export function isDomesticAbuseHelpline({ phone }: { phone?: string | null }) {
  return digitsOf(phone ?? '') === digitsOf(knownHelplines.nationalDomesticAbuse.phone)
}

/** As it is dialled in Britain, however it was written, so that one number is known again. */
export function digitsOf(phone: string) {
  return readPhone(phone)?.dialled ?? phone.replace(/\D/g, '')
}
