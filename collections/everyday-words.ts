import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, staff } from '#collections/access.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { changeListed, withdrawListed } from '#collections/hooks/publishing.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'

/** What people type for what our pages say: “jail” for “prison”. A search for the one finds the other too. */
export const everydayWords: CollectionConfig = {
  slug: 'everyday-words',
  labels: { singular: 'Everyday words', plural: 'Everyday words' },
  access: { read: staff, create: staff, update: staff, delete: administratorsOrToTrash },
  defaultSort: 'typed',
  admin: {
    useAsTitle: 'typed',
    defaultColumns: ['typed', 'means', 'isBothWays'],
    description: 'A change is used by the next search.',
  },
  hooks: { beforeValidate: [tidyWords], afterChange: [changeListed], afterDelete: [withdrawListed] },
  fields: [
    {
      name: 'typed',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      label: 'What people type',
      admin: { description: 'Words or phrases with a comma between: jail, gaol, behind bars' },
    },
    {
      name: 'means',
      type: 'textarea',
      required: true,
      maxLength: 500,
      label: 'What our pages say',
      admin: { description: 'Words or phrases with a comma between: prison' },
    },
    { name: 'isBothWays', type: 'checkbox', label: 'The other way round too', defaultValue: false },
    toBeConfirmedField(),
  ],
}
