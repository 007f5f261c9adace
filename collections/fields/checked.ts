import type { Field } from 'payload'
import { dayField } from '#collections/fields/day.ts'
import { webAddressField } from '#collections/fields/web-address.ts'

/** When somebody last made sure of these details, and where. After 90 days pages say “check before you rely on this”. */
export function checkedFields(): Field[] {
  return [
    dayField({
      name: 'checkedOn',
      required: true,
      label: 'Last checked on',
      description: 'The day you made sure of every detail here.',
    }),
    webAddressField({ name: 'source', label: 'Checked against', required: true, description: 'The page on which you checked it.' }),
  ]
}
