import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, staff, staffOrPublished } from '#collections/access.ts'
import { dayField } from '#collections/fields/day.ts'
import { partialDateField } from '#collections/fields/partial-date.ts'
import { recordContent } from '#collections/fields/record.ts'
import { shownOnField } from '#collections/fields/shown-on.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { webAddressField } from '#collections/fields/web-address.ts'

const noDate = 'No date known: the figure isn’t shown'
const enterDate = `Enter the date that the source gives, like 2019, 2019-03 or 2019-03-27, or choose “${noDate}”`
const enterPeriod = `Enter when the period begins or ends, as the source gives it, or choose “${noDate}”`

/** One record for each number. A number is never shown bare: it says what it counts, among whom, from where and when. */
export const figures: CollectionConfig = {
  slug: 'figures',
  access: { read: staffOrPublished, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: { useAsTitle: 'counts', defaultColumns: ['value', 'counts', 'among', 'dated'] },
  ...recordContent,
  fields: [
    { name: 'value', type: 'text', required: true, maxLength: 40, admin: { description: 'As people read it: 82%, over 220, £1,230,500.' } },
    { name: 'counts', type: 'text', required: true, maxLength: 200, label: 'What it counts' },
    { name: 'among', type: 'text', required: true, maxLength: 200, label: 'Among whom and where' },
    { name: 'source', type: 'text', required: true, maxLength: 200 },
    webAddressField({ name: 'sourceUrl', label: 'Web address of the source' }),
    {
      name: 'dated',
      type: 'select',
      required: true,
      defaultValue: 'asAt',
      label: 'How the source dates it',
      options: [
        { label: 'As at a date', value: 'asAt' },
        { label: 'For a period', value: 'period' },
        { label: noDate, value: 'notGiven' },
      ],
      admin: { description: 'Never guess a date. Without one the figure isn’t shown anywhere.' },
    },
    {
      type: 'row',
      fields: [
        partialDateField({ name: 'asAt', label: 'As at', admin: { condition: (_, { dated }) => dated === 'asAt' } }, () => enterDate),
        partialDateField({ name: 'from', admin: { condition: (_, { dated }) => dated === 'period' } }, ({ to }) =>
          to ? undefined : enterPeriod,
        ),
        partialDateField({ name: 'to', admin: { condition: (_, { dated }) => dated === 'period' } }),
      ],
    },
    { name: 'owner', type: 'relationship', relationTo: 'users', label: 'Who looks after it', admin: { position: 'sidebar' } },
    dayField({ name: 'reviewBy', label: 'Review by', isAside: true }),
    toBeConfirmedField(),
    shownOnField(),
  ],
}
