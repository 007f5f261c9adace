import { type Danger, dangers } from '#lib/nominations/dangers.ts'
import type { Owner } from '#lib/nominations/owners.ts'
import { type PlaceKind, placeKinds } from '#lib/nominations/place-kinds.ts'
import { type Toilets, toilets } from '#lib/nominations/toilets.ts'

const notKnown = 'Not known'

// What residents answered, as staff read it of a project: “I do” is nobody there.
export const projectDangers: Record<Danger, string> = { ...dangers, dontKnow: notKnown }
export const projectPlaceKinds: Record<PlaceKind, string> = { ...placeKinds, notSure: notKnown }
export const projectToilets: Record<Toilets, string> = { ...toilets, dontKnow: notKnown }
export const projectOwners: Record<Owner, string> = {
  mine: 'Whoever nominated it, or their organisation',
  agrees: 'Someone else, who agrees to the work',
  notAsked: 'Someone else, who hasn’t been asked',
  dontKnow: notKnown,
}
