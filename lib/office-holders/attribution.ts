import { formatDay } from '#lib/dates.ts'
import { officeHeldOn, type Term } from '#lib/office-holders/office-held-on.ts'

/** Who said something and when: with the office the speaker held on that day, or with the name and the date alone. */
export function attribution(speaker: Term & { name: string }, saidOn: string) {
  const office = officeHeldOn(speaker, saidOn)
  return office ? `${speaker.name}, ${office}, said on ${formatDay(saidOn)}` : `${speaker.name}, ${formatDay(saidOn)}`
}
