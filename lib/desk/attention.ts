import { type KeptApartReason, keptApartReasons } from '#lib/limits/kept-apart.ts'
import { dangers } from '#lib/nominations/dangers.ts'
import { urgentDangers } from '#lib/nominations/journey/flow.ts'
import { placeKinds } from '#lib/nominations/place-kinds.ts'
import type { Nomination } from '#lib/payload-types.ts'
import { runtime } from '#lib/runtime.ts'
import { type UrgentTopic, urgentTopicNames } from '#lib/urgent-topics/topics.ts'

type Words = { place: string; description: string; accessNotes?: string | null | undefined }

/** What the words of a nomination may say of somebody in danger, in the order in which help is offered. */
export function topicsOf({ place, description, accessNotes }: Words): UrgentTopic[] {
  return runtime().urgentTopicsIn(place, description, accessNotes ?? '')
}

/** What a caseworker should see of a nomination before all else, a sentence each. */
export function attentionOf(nomination: Nomination): string[] {
  const { isKeptApart, keptApartBecause, rules, councilArea, owner, placeKind, erasedAt } = nomination
  if (erasedAt) return ['What the resident told us has been erased, so no step is taken any more.']
  const topics = topicsOf(nomination).map((topic) => urgentTopicNames[topic])
  const urgent = urgentDangers({ dangers: nomination.dangers ?? [] })
  return [
    ...(nomination.heldBecause ? [`It is kept longer: ${nomination.heldBecause}`] : []),
    ...(nomination.erasureAskedAt ? ['The resident asks us to delete their details.'] : []),
    ...(topics.length > 0 ? [`The words may be about somebody in danger: ${listed(topics)}. Read them now.`] : []),
    ...urgent.map((danger) => `${dangers[danger as keyof typeof dangers]} at the place: the resident was told whom to tell.`),
    ...(isKeptApart ? [apart(keptApartBecause)] : []),
    ...(rules === 'notSure' ? ['The resident isn’t sure whether it replaces paid work or makes a profit.'] : []),
    ...(placeKind && toLookAt.has(placeKind) ? [`${placeKinds[placeKind]}: check whether work is possible there.`] : []),
    ...(owner === 'notAsked' || owner === 'dontKnow' ? ['The owner hasn’t been asked, or isn’t known.'] : []),
    ...(councilArea === 'notSure' ? ['The council area isn’t known.'] : []),
  ]
}

const toLookAt = new Set<string>(['home', 'business', 'school', 'playArea'])

function apart(because: KeptApartReason | null | undefined) {
  const why = because ? `: ${keptApartReasons[because]}` : ''
  return `It is kept apart as possible spam${why}. Any step but “Spam” puts it with the others.`
}

function listed(names: string[]) {
  return new Intl.ListFormat('en-GB').format(names)
}
