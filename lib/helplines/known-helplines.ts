/**
 * The helplines that the site itself names, by the name and number that their records begin with. They are in code because they are also
 * shown while the database is away.
 */
export const knownHelplines = {
  nationalDomesticAbuse: { name: 'National Domestic Abuse Helpline', phone: '0808 2000 247' },
  samaritans: { name: 'Samaritans', phone: '116 123' },
  nhs111: { name: 'NHS 111, option 2 for mental health', phone: '111' },
} as const

/** The National Domestic Abuse Helpline is recognised by its number, whatever staff call it. */
export function isDomesticAbuseHelpline({ phone }: { phone?: string | null }) {
  return digitsOf(phone ?? '') === digitsOf(knownHelplines.nationalDomesticAbuse.phone)
}

function digitsOf(phone: string) {
  return phone.replace(/\D/g, '')
}
