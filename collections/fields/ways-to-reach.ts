import type { TextField } from 'payload'
import { asPhone } from '#collections/fields/contact.ts'
import { webAddressField } from '#collections/fields/web-address.ts'

/** How to reach a helpline or a service. With neither a number nor a website it helps nobody, so it is no entry. */
export function waysToReach(): TextField[] {
  return [
    asPhone({
      name: 'phone',
      type: 'text',
      maxLength: 60,
      validate: (value: string | null | undefined, { siblingData }: { siblingData: { website?: unknown } }) =>
        Boolean(value || siblingData.website) || 'Enter a phone number, or a website below',
    }),
    webAddressField({ name: 'website' }),
  ]
}
