import { formatDay } from '#lib/dates.ts'
import { type OfficeHeld, officesHeldOn } from '#lib/office-holders/office-held-on.ts'

type Speaker = { name: string; terms?: OfficeHeld[] | null }

/** Who said something and when: with what the speaker held on that day, or with the name and the date alone. */
export function attribution({ name, terms }: Speaker, saidOn: string) {
  const held = new Intl.ListFormat('en-GB').format(officesHeldOn(terms, saidOn))
  return held ? `${name}, ${held}, said on ${formatDay(saidOn)}` : `${name}, ${formatDay(saidOn)}`
}
