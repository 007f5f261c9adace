import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, staff } from '#collections/access.ts'
import { requiredLine } from '#collections/fields/prose.ts'
import { sitePlaceFields } from '#collections/fields/site-place.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { changeListed, withdrawListed } from '#collections/hooks/publishing.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'

/** The answer to a search that staff know better than an index does. It stands above the results. */
export const pinnedAnswers: CollectionConfig = {
  slug: 'pinned-answers',
  labels: { singular: 'Pinned answer', plural: 'Pinned answers' },
  access: { read: staff, create: staff, update: staff, delete: administratorsOrToTrash },
  defaultSort: 'typed',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'typed', 'document', 'need'] },
  hooks: { beforeValidate: [tidyWords], afterChange: [changeListed], afterDelete: [withdrawListed] },
  fields: [
    requiredLine({ name: 'title', max: 120, description: 'What the link says.' }),
    {
      name: 'typed',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: 'What people type',
      admin: {
        description: 'Words or phrases with a comma between: dbs check, criminal record check. All the words of one must be typed.',
      },
    },
    ...sitePlaceFields(),
    toBeConfirmedField(),
  ],
}
