import { noteRead } from '#lib/runtime.ts'

/** The day on which a page is drawn. It is noted as read, for what depends on it is drawn again when the day is over. */
export function renderDay() {
  noteRead('today')
  return new Date()
}
