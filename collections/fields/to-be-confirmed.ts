import type { ArrayField } from 'payload'
import { signedIn } from '#collections/access.ts'
import { dayField } from '#collections/fields/day.ts'
import { line } from '#collections/fields/prose.ts'
import { webAddressField } from '#collections/fields/web-address.ts'

/**
 * What somebody at the office has still to make sure of. Notes to staff: no page, search, feed or anonymous request ever sees them. All of
 * them are listed in the admin under “To be confirmed”.
 */
export function toBeConfirmedField(): ArrayField {
  return {
    name: 'toBeConfirmed',
    type: 'array',
    label: 'To be confirmed',
    labels: { singular: 'Note', plural: 'Notes' },
    access: { read: signedIn },
    admin: { description: 'What is not certain here, and where it comes from. Only staff see this.', initCollapsed: true },
    fields: [
      { name: 'what', type: 'textarea', required: true, maxLength: 500, label: 'What to confirm' },
      line({ name: 'whom', max: 160, label: 'Whom to ask' }),
      dayField({ name: 'since', defaultValue: () => new Date().toISOString() }),
      webAddressField({ name: 'source', label: 'Where it comes from' }),
    ],
  }
}
