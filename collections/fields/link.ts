import type { Field } from 'payload'
import { documentCollections } from '#lib/paths.ts'

/** A link chooses a document, not an address, so that it follows the document wherever it moves. */
export function linkFields(): Field[] {
  return [{ name: 'label', type: 'text', required: true, maxLength: 80 }, ...linkTargets()]
}

export function linkTargets(): Field[] {
  return [
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...documentCollections],
      label: 'Page',
      admin: { description: 'Where it leads. Leave empty to lead to a form.' },
    },
    {
      name: 'form',
      type: 'select',
      options: [{ label: 'Nominate a Community Payback project', value: 'nominate' }],
      admin: { condition: (_, { document }) => !document },
    },
  ]
}
