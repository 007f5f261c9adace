import type { Field } from 'payload'
import { dayField } from '#collections/fields/day.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { weekdays } from '#lib/office-hours/office-hours.ts'
import { whyNoHours } from '#lib/office-hours/setting.ts'

type Hours = Parameters<typeof whyNoHours>[0]

/** When somebody is in the office, so that the site knows when it may ask them to read something. */
export const officeHoursFields: Field[] = [
  { name: 'days', type: 'select', hasMany: true, label: 'Days', options: optionsOf(weekdays) },
  { name: 'from', type: 'text', label: 'From', maxLength: 5, admin: { description: 'Like 09:00.' } },
  {
    name: 'until',
    type: 'text',
    label: 'Until',
    maxLength: 5,
    validate: (_: unknown, { siblingData }: { siblingData: Hours }) => whyNoHours(siblingData) ?? true,
    admin: { description: 'Like 17:00.' },
  },
  {
    name: 'closedDays',
    type: 'array',
    label: 'Days on which the office is closed',
    labels: { singular: 'Day', plural: 'Days' },
    maxRows: 100,
    admin: { description: 'Beside the bank holidays of England, which the site knows.' },
    fields: [dayField({ name: 'on', label: 'Day', required: true })],
  },
]
