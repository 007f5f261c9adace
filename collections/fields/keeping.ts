import type { DateField, Field } from 'payload'
import { nobodySets } from '#collections/access.ts'

const isSaid = (name: string) => (_: unknown, beside: Partial<Record<string, unknown>>) => Boolean(beside[name])

/** Whether somebody’s details and words are gone, or are kept longer than the settings say. Set by lib/keeping alone. */
export const keepingFields: Field[] = [
  shown('erasedAt', 'Erased: who sent it and what they wrote are gone', 'erasedAt'),
  {
    name: 'heldBecause',
    type: 'textarea',
    label: 'Why it is kept longer',
    access: { update: nobodySets },
    admin: { readOnly: true, condition: isSaid('heldBecause') },
  },
  {
    name: 'heldBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Who keeps it longer',
    access: { update: nobodySets },
    admin: { readOnly: true, condition: isSaid('heldBecause') },
  },
  shown('heldAt', 'Kept longer since', 'heldBecause'),
  { name: 'keeping', type: 'ui', admin: { components: { Field: '/components/admin/keeping/keeping-field.tsx#KeepingField' } } },
]

function shown(name: string, label: string, when: string): DateField {
  return {
    ...{ name, label, type: 'date' },
    access: { update: nobodySets },
    admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' }, condition: isSaid(when) },
  }
}
