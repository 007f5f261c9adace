import type { TextField } from 'payload'
import { isPartialDate } from '#lib/dates.ts'

/** A date as exactly as the source gives it: a year, a month or a day. */
export function partialDateField(field: Pick<TextField, 'name' | 'label' | 'admin'>): TextField {
  return {
    ...field,
    type: 'text',
    validate: (value: string | null | undefined) =>
      !value || isPartialDate(value) || 'Enter a year, month or day as the source gives it, like 2019, 2019-03 or 2019-03-27',
  }
}
