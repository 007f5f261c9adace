import type { ExitReason } from '#lib/nominations/journey/flow.ts'
import { paths } from '#lib/paths.ts'

export const exitTitle = 'We cannot take this nomination'

/** Where each is decided, so that whoever answered by mistake can go back. */
const decidedOn: Readonly<Record<ExitReason, string>> = { paidWork: 'rules', profit: 'rules', place: 'place' }

export function isExitReason(value: unknown): value is ExitReason {
  return typeof value === 'string' && Object.hasOwn(decidedOn, value)
}

/** The page whose answer led out of the form. */
export function pageThatLedOut(because: ExitReason) {
  return paths.nominationPage(decidedOn[because])
}
