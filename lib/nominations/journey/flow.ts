import { didYouMean } from '#lib/forms/contact-fields.ts'
import type { FormValues } from '#lib/forms/form-state.ts'
import { type JourneyPage, journeyPages } from '#lib/nominations/journey/pages.ts'
import { type Nomination, nominationSteps, type PageName } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'
import { whereIsPostcode } from '#lib/places/postcodes.ts'

/** Why the form isn't for somebody: the page that says so says who can help instead. */
export const exitReasons = ['paidWork', 'profit', 'place', 'closed'] as const

export type ExitReason = (typeof exitReasons)[number]

/**
 * What is said after a page's answers and before the next page: whether a postcode outside, or an area it doesn't lie in, is right; or whom to
 * tell at once of a danger; or a likely slip in an email address.
 */
export type Aside = 'outside' | 'otherArea' | 'urgent' | 'slipInEmail'

/** Where the answers so far lead out of the form, if they do. None of it is anybody's mistake. */
export function exitOf({ rules, councilArea }: FormValues): Exclude<ExitReason, 'closed'> | undefined {
  if (rules === 'paidWork' || rules === 'profit') return rules
  return councilArea === 'elsewhere' ? 'place' : undefined
}

/** What is to be said once a page has been answered. */
export function asideAfter(page: PageName, answers: FormValues): Aside | undefined {
  if (page === 'place') return where(answers)?.isOutside ? 'outside' : undefined
  if (page === 'area') return isOtherArea(answers) ? 'otherArea' : undefined
  if (page === 'you') return likelierEmail(answers) ? 'slipInEmail' : undefined
  return page === 'dangers' && urgentDangers(answers).length > 0 ? 'urgent' : undefined
}

/** The address that was probably meant, where the one given is a slip from a common one. */
export function likelierEmail({ email }: FormValues) {
  const { data } = nominationSteps.you.shape.email.safeParse(email)
  const domain = data && didYouMean(data)
  return domain ? data.replace(/@[^@]*$/, `@${domain}`) : undefined
}

/** Those of the dangers named that somebody should be told of at once. */
export function urgentDangers({ dangers }: FormValues) {
  return ['needles', 'asbestos', 'hateGraffiti'].filter((danger) => [dangers].flat().includes(danger))
}

/** The areas that a postcode may lie in, the likeliest first, where it lies in more than one. */
export function likelyAreas(answers: FormValues) {
  return where(answers)?.areas ?? []
}

/** Whether the postcode changes what a page shows: which areas come first, and where “Back” leads from the page after them. */
export function dependsOnPostcode({ name }: JourneyPage) {
  return name === 'area' || name === 'work'
}

/** Whether a page's questions are asked: the council area isn't, where the postcode lies in one alone. */
function isAsked({ name }: JourneyPage, answers: FormValues) {
  return name !== 'area' || where(answers)?.decided === undefined
}

/** Whether a page's answers are there, are right, and leave nothing open. */
function isDone(page: JourneyPage, answers: FormValues) {
  if (!isAsked(page, answers)) return true
  if (!page.schema.safeParse(pickFields(page, answers)).success) return false
  const aside = asideAfter(page.name, answers)
  return aside !== 'outside' && (aside !== 'otherArea' || answers.isSure === answers.councilArea)
}

/** The first page that still wants answers; undefined when the nomination can be sent. */
function firstUndone(answers: FormValues) {
  return journeyPages.find((page) => !isDone(page, answers))
}

/** Where to go once a page is answered: the next page, or, after a change, whatever is still open. */
export function addressAfter(page: JourneyPage, answers: FormValues, isChange: boolean) {
  const next = isChange ? firstUndone(answers) : journeyPages.slice(journeyPages.indexOf(page) + 1).find((later) => isAsked(later, answers))
  if (!next) return paths.nominationCheck
  return isChange ? `${next.path}?change` : next.path
}

/** Where somebody has to go before they can send; undefined when they can. */
export function whereStillOpen(answers: FormValues) {
  const exit = exitOf(answers)
  return exit ? paths.nominationExit(exit) : firstUndone(answers)?.path
}

/** Those pages whose answers stand on the check, in the order asked. */
export function askedPages(answers: FormValues) {
  return journeyPages.filter((page) => isAsked(page, answers))
}

/** The council area that was chosen, or the one that the postcode lies in. */
export function areaOf(answers: FormValues) {
  return where(answers)?.decided ?? answers.councilArea
}

/** Undefined while something is missing, or leads out of the form. */
export function finished(answers: FormValues): Nomination | undefined {
  if (exitOf(answers) || firstUndone(answers)) return undefined
  const whole = { ...answers, councilArea: areaOf(answers) ?? '' }
  return Object.assign({}, ...journeyPages.map((page) => page.schema.parse(pickFields(page, whole))))
}

/** Which answers a page shows: those of its fields, and photos, which no field holds. */
export function answersShown({ name, fields }: JourneyPage): readonly string[] {
  return name === 'photos' ? ['photos'] : fields
}

/** What a page's fields hold; a field that wasn't sent is left out. */
export function pickFields({ fields }: JourneyPage, values: FormValues): FormValues {
  return Object.fromEntries(fields.flatMap((name) => (Object.hasOwn(values, name) ? [[name, values[name] ?? '']] : [])))
}

/** The postcode as its page's rule reads it. */
function where({ postcode }: FormValues) {
  const { data } = nominationSteps.place.shape.postcode.safeParse(postcode)
  return data === undefined ? undefined : whereIsPostcode(data)
}

function isOtherArea(answers: FormValues) {
  const { areas, isOutside } = where(answers) ?? { areas: [], isOutside: true }
  const chosen = answers.councilArea
  return !isOutside && chosen !== 'notSure' && chosen !== 'elsewhere' && !areas.some((area) => area === chosen)
}
