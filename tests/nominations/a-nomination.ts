import { randomUUID } from 'node:crypto'
import type { FormAnswers } from '#tests/support/http.ts'

/** What a resident answers on all pages when each is filled in as asked, under a key of its own; no two answer all the same. */
export function aNomination(changes: FormAnswers = {}): FormAnswers {
  const key = randomUUID()
  return {
    key,
    rules: 'none',
    place: 'The path behind the library in High Street',
    postcode: 'BS20 8JJ',
    councilArea: 'northSomerset',
    kinds: ['litter', 'overgrown'],
    description: 'Clear the brambles and the litter between the gate and the bridge.',
    dangers: ['height', 'traffic'],
    placeKind: 'publicLand',
    owner: 'agrees',
    ownerName: 'The parish council',
    toilets: 'nearby',
    accessNotes: `There is a step at the gate. (${key})`,
    name: 'Sam Resident',
    email: 'sam.resident@example.org',
    phone: '01632 960 001',
    organisation: 'Friends of the Path',
    ...changes,
  }
}

/** The same without some of its answers, as when a question was left empty by a script. */
export function aNominationWithout(...names: string[]): FormAnswers {
  return Object.fromEntries(Object.entries(aNomination()).filter(([name]) => !names.includes(name)))
}
