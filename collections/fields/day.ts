import type { DateField } from 'payload'

type DayOptions = Pick<DateField, 'name' | 'label' | 'defaultValue'> & {
  required?: boolean
  description?: string
  /** Beside the form, not in it. */
  isAside?: boolean
}

/** A day of the calendar, chosen and shown without a time. */
export function dayField({ description, isAside = false, ...options }: DayOptions): DateField {
  return {
    ...options,
    type: 'date',
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
      ...(description && { description }),
      ...(isAside && { position: 'sidebar' as const }),
    },
  }
}
