import type { LetterKind } from '#lib/nominations/letter-kinds.ts'

/** A letter as staff write it, with places that are filled in for each resident. */
export type LetterWords = { subject: string; text: string }

/** What can stand in a letter, by what is written where it goes. Nothing that anybody answered is among it: anybody may read a letter. */
export const places = {
  '[reference]': 'the reference',
  '[stage]': 'where it stands now',
  '[link]': 'their private link',
  '[contact]': 'the address of the contact page',
} as const

export type Place = keyof typeof places

const keysOfPlaces = Object.keys(places) as Place[]

/** The address that is told of a change is no longer theirs, so it gets no link. */
export function placesOf(kind: LetterKind): Place[] {
  return kind === 'addressChanged' ? ['[reference]', '[contact]'] : keysOfPlaces
}

const follow = 'See where it stands, add a detail or withdraw it:\n[link]\n\nKeep this link to yourself: whoever has it can do the same.'
const end = 'Office of the Police and Crime Commissioner for Avon and Somerset'

/** Until staff write others. */
export const starterWords: Readonly<Record<LetterKind, LetterWords>> = {
  received: letter(
    'We have your nomination [reference]',
    'Thank you for nominating a Community Payback project. Your reference is [reference].',
    'Our office checks it. If we send it on, the Probation Service decides whether the work can be done. We can’t promise that it will be.',
    follow,
    'If this was not you, somebody has entered your email address. Tell us, and quote the reference: [contact]',
  ),
  question: letter(
    'We have a question about your nomination [reference]',
    'We need to know something before we can go on with your nomination [reference].',
    'Read our question and answer it:\n[link]',
  ),
  joined: letter(
    'Your nomination [reference] is part of a project',
    'Somebody else has told us of the same work, so we have put your nomination [reference] together with theirs. Where it stands: [stage].',
    follow,
  ),
  notSuitable: letter(
    'Your nomination [reference]',
    'We are sorry: the work in your nomination [reference] is not suitable for Community Payback.',
    'See why:\n[link]',
  ),
  passedOn: letter(
    'Your nomination [reference] has been passed on',
    'You agreed that we pass your nomination [reference] to another organisation, which looks after this kind of work. We have done so.',
    'See who has it:\n[link]',
  ),
  withdrawn: letter(
    'Your nomination [reference] is withdrawn',
    'You asked us to withdraw your nomination [reference], and we have.',
    follow,
  ),
  withProbation: letter(
    'Your nomination [reference] is with the Probation Service',
    'We have sent the work in your nomination [reference] to the Probation Service. It decides whether the work can be done.',
    follow,
  ),
  accepted: letter(
    'Your nomination [reference] has been accepted',
    'The Probation Service has accepted the work in your nomination [reference]. We do not know yet when it will be done.',
    follow,
  ),
  planned: letter(
    'Your nomination [reference]: a month is planned',
    'The Probation Service has planned the work in your nomination [reference]. Where it stands: [stage]. The month can change.',
    follow,
  ),
  noLongerPlanned: letter(
    'Your nomination [reference]: the month has changed',
    'The work in your nomination [reference] will not be done in the month that was planned. It is still accepted, and we do not know yet when it will be done.',
    follow,
  ),
  finished: letter(
    'Your nomination [reference]: the work is done',
    'The Probation Service has told us that the work in your nomination [reference] is done. Thank you for telling us about it.',
    follow,
  ),
  partlyFinished: letter(
    'Your nomination [reference]: some of the work is done',
    'The Probation Service has told us that some of the work in your nomination [reference] is done.',
    follow,
  ),
  cannotBeDone: letter(
    'Your nomination [reference]',
    'We are sorry: the Probation Service can’t do the work in your nomination [reference].',
    follow,
  ),
  notNeeded: letter(
    'Your nomination [reference]',
    'The work in your nomination [reference] is not needed any more, so nothing more will happen with it.',
    follow,
  ),
  newAddress: letter(
    'Your nomination [reference]: your new email address',
    'We write to this address from now on about your nomination [reference].',
    follow,
    'If this was not you, tell us, and quote the reference: [contact]',
  ),
  addressChanged: letter(
    'Your nomination [reference]: your email address was changed',
    'Somebody with the private link of your nomination [reference] has changed the email address we write to. We will not write to this one again.',
    'If this was not you, tell us, and quote the reference: [contact]',
  ),
}

function letter(subject: string, ...paragraphs: string[]): LetterWords {
  return { subject, text: [...paragraphs, end].join('\n\n') }
}

/** Why words can't be the subject or the text of a letter of this kind, in a sentence for staff; undefined when they can. */
export function whyNotALetter(kind: LetterKind, { subject = '', text }: Partial<LetterWords>): string | undefined {
  const allowed = placesOf(kind)
  if (text !== undefined && allowed.includes('[link]') && !text.includes('[link]')) return 'Write [link] where the private link goes'
  const unknown = [...(text ?? subject).matchAll(/\[[^[\]]*\]?|\]/g)]
    .map(([place]) => place)
    .find((place) => !allowed.some((one) => one === place))
  if (unknown === undefined) return undefined
  return `Nothing can stand for ${unknown}. Write ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(allowed)}, and no other square brackets`
}

/** Words with each place filled in. */
export function fillWords({ subject, text }: LetterWords, filled: Record<Place, string>): LetterWords {
  const fill = (words: string) => keysOfPlaces.reduce((text, place) => text.replaceAll(place, () => filled[place]), words)
  return { subject: fill(subject), text: fill(text) }
}
