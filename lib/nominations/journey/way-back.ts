import type { FormValues } from '#lib/forms/form-state.ts'
import { isAside, questionsAgain } from '#lib/nominations/journey/asides.ts'
import { askedPages } from '#lib/nominations/journey/flow.ts'
import { type JourneyPage, journeyPages } from '#lib/nominations/journey/pages.ts'
import { paths } from '#lib/paths.ts'

/** Where “Back” leads: to the questions from what was said of them, to the check from a change, else to the page asked before. */
export function wayBack(page: JourneyPage, values: FormValues) {
  if (isAside(values.aside)) return questionsAgain(page, values)
  if (values.change === 'yes') return paths.nominationCheck
  const asked = askedPages(values)
  const before = journeyPages.slice(0, journeyPages.indexOf(page)).findLast((earlier) => asked.includes(earlier))
  return before?.path ?? paths.nominate
}
