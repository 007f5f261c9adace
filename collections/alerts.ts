import type { CollectionConfig, DateField, Field } from 'payload'
import { administratorsOrToTrash, staff, staffOrDrawing } from '#collections/access.ts'
import { linkTargets } from '#collections/fields/link.ts'
import { recordContent } from '#collections/fields/record.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { webAddressField } from '#collections/fields/web-address.ts'
import { alertKinds, alertPlaces } from '#lib/alerts/alert.ts'
import { whyNoLabel, whyNoSection, whyNoUntil } from '#lib/alerts/mistakes.ts'
import { documentCollections, paths } from '#lib/paths.ts'

const link: Field[] = [
  { name: 'label', type: 'text', label: 'Words of the link', maxLength: 80, validate: whyNoLabel },
  ...linkTargets(),
  {
    ...webAddressField({ name: 'url', label: 'Or an address on another site' }),
    admin: { condition: (_, { document, form }) => !document && !form },
  },
]

/**
 * What everyone should know, above the pages that it is about. Nobody but staff reads one before it is shown: the words may be for a time to
 * come, and drawing leaves them out until then.
 */
export const alerts: CollectionConfig = {
  slug: 'alerts',
  access: { read: staffOrDrawing, create: staff, update: staff, delete: administratorsOrToTrash, readVersions: staff },
  admin: {
    useAsTitle: 'words',
    defaultColumns: ['words', 'kind', 'place', 'from', 'until', 'shown'],
    preview: ({ id }) => paths.preview('alerts', String(id)),
    description:
      'What everyone should know now. It is shown once you publish it, and leaves the site when you withdraw it or when its time is over.',
  },
  ...recordContent,
  fields: [
    {
      name: 'words',
      type: 'textarea',
      required: true,
      maxLength: 300,
      admin: { description: 'What has happened, whom it is about and what they should do, in a sentence or two.' },
    },
    {
      name: 'kind',
      type: 'radio',
      required: true,
      defaultValue: 'information',
      options: optionsOf(alertKinds),
      admin: { description: 'An emergency stands first, and above the help of every page.' },
    },
    { name: 'place', type: 'radio', required: true, defaultValue: 'site', label: 'Where it is shown', options: optionsOf(alertPlaces) },
    {
      name: 'section',
      type: 'relationship',
      relationTo: [...documentCollections],
      label: 'The page at the top',
      admin: {
        condition: ({ place }) => place === 'section',
        description: 'The alert is shown on it, and on every page whose address begins with its address.',
      },
      validate: whyNoSection,
    },
    { name: 'link', type: 'group', label: 'Link', admin: { description: 'Only if there is more to read.' }, fields: link },
    {
      type: 'row',
      fields: [
        instantField({
          name: 'from',
          label: 'Shown from',
          description: 'Leave it empty to show it as soon as it is published.',
        }),
        {
          ...instantField({
            name: 'until',
            label: 'Shown until',
            description: 'Leave it empty to show it until you withdraw it.',
          }),
          validate: whyNoUntil,
        },
      ],
    },
    {
      name: 'shown',
      type: 'ui',
      label: 'Shown',
      admin: { components: { Cell: '/components/admin/alert-state.tsx#AlertState' } },
    },
    toBeConfirmedField(),
  ],
}

/** A day and a time in London, wherever whoever chooses it is. */
function instantField({ name, label, description }: { name: string; label: string; description: string }): DateField {
  return {
    name,
    type: 'date',
    label,
    timezone: true,
    admin: {
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm', timeFormat: 'HH:mm', timeIntervals: 15 },
      description,
    },
  }
}
