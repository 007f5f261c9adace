import type { FormValues } from '#lib/forms/form-state.ts'
import type { Aside } from '#lib/nominations/journey/flow.ts'
import type { JourneyPage } from '#lib/nominations/journey/pages.ts'
import { isSitePath, paths } from '#lib/paths.ts'

/** What each is called in the browser and above its words. */
export const asideTitles: Readonly<Record<Aside, string>> = {
  outside: 'Check the postcode',
  otherArea: 'Check the council area',
  urgent: 'Who to tell now',
  slipInEmail: 'Check your email address',
}

export function isAside(value: unknown): value is Aside {
  return typeof value === 'string' && Object.hasOwn(asideTitles, value)
}

/** Where the page's questions are asked again, with the answers in them. */
export function questionsAgain({ path }: JourneyPage, { change }: FormValues) {
  return change === 'yes' ? `${path}?change` : path
}

/** Where the nomination goes on, which its door sets: the first page where it didn't. */
export function nextOf({ next }: FormValues) {
  return typeof next === 'string' && isSitePath(next.replace(/\?(?:change|because=\w+)$/, '')) ? next : paths.nominationPage('rules')
}
