import type { FormValues } from '#lib/forms/form-state.ts'
import { type ExitReason, exitReasons } from '#lib/nominations/journey/flow.ts'
import { paths } from '#lib/paths.ts'

export const exitTitle = 'We cannot take this nomination'

export function isExitReason(value: unknown): value is ExitReason {
  return exitReasons.some((reason) => reason === value)
}

/** The page whose answer led out of the form, for whoever answered by mistake; the start, where no answer did. A place is outside by its postcode or by the area chosen. */
export function pageThatLedOut(because: ExitReason, { councilArea }: FormValues) {
  if (because === 'closed') return paths.nominate
  if (because !== 'place') return paths.nominationPage('rules')
  return paths.nominationPage(councilArea === 'elsewhere' ? 'area' : 'place')
}
