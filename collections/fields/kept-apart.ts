import type { Access, Field, FieldAccess } from 'payload'
import { nobodySets } from '#collections/access.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { keptApartReasons } from '#lib/limits/kept-apart.ts'

/** What was kept apart may be emptied by whoever may read it; what wasn't is nobody's to delete. */
export function onlyKeptApart(readers: Access): Access {
  return async (asked) => ((await readers(asked)) ? { isKeptApart: { equals: true } } : false)
}

// Who could put something apart could delete it. Whoever may change the row at all may release it.
const release: FieldAccess<{ id: string; isKeptApart?: boolean | null }> = ({ doc }) => Boolean(doc?.isKeptApart)

/** For what the public sends: whether it is kept apart as possible spam, and why. */
export const keptApartFields: Field[] = [
  {
    name: 'isKeptApart',
    type: 'checkbox',
    label: 'Kept apart',
    defaultValue: false,
    index: true,
    access: { update: release },
    admin: {
      condition: ({ isKeptApart, keptApartBecause }) => Boolean(isKeptApart || keptApartBecause),
      description: 'This may be spam, for the reason below. Untick this and save to put it with the others.',
    },
  },
  {
    name: 'keptApartBecause',
    type: 'select',
    label: 'Why it was kept apart',
    options: optionsOf(keptApartReasons),
    access: { update: nobodySets },
    admin: { condition: ({ keptApartBecause }) => Boolean(keptApartBecause), readOnly: true },
  },
]

/** Above the list in the admin. */
export const keptApartNote = '/components/admin/kept-apart-note.tsx#KeptApartNote'
