import type { TextField } from 'payload'
import { isPartialDate } from '#lib/dates.ts'

type WhyNeeded = (beside: Partial<Record<string, unknown>>) => string | undefined

/**
 * A date as exactly as the source gives it: a year, a month or a day.
 * @param whyNeeded what staff are told when it can't be left empty beside the other fields.
 */
export function partialDateField(field: Pick<TextField, 'name' | 'label' | 'admin'>, whyNeeded: WhyNeeded = () => undefined): TextField {
  return {
    ...field,
    type: 'text',
    validate: (value: string | null | undefined, { siblingData }: { siblingData: object }) => {
      if (!value) return whyNeeded({ ...siblingData }) ?? true
      return isPartialDate(value) || 'Enter a year, month or day as the source gives it, like 2019, 2019-03 or 2019-03-27'
    },
  }
}
