import type { ArrayField, Field } from 'payload'
import { requiredLine } from '#collections/fields/prose.ts'
import { documentCollections } from '#lib/paths.ts'

/** Who belongs to a board or partnership, by the name a source gives, and where to read about them. */
export function membersField(labels: { singular: string; plural: string }, more: Field[] = []): ArrayField {
  return {
    name: 'members',
    type: 'array',
    labels,
    admin: { description: 'Only members that a source names.' },
    fields: [
      requiredLine({ name: 'name', max: 120 }),
      ...more,
      {
        name: 'page',
        type: 'relationship',
        relationTo: [...documentCollections],
        label: 'Its page on this site',
        admin: { description: 'The name leads to it.' },
      },
      {
        name: 'organisation',
        type: 'relationship',
        relationTo: 'organisations',
        admin: {
          condition: (_, { page }) => !page,
          description: 'Without a page on this site, the name leads to the organisation’s website.',
        },
      },
    ],
  }
}
