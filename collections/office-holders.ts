import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, staff, staffOrPublished } from '#collections/access.ts'
import { dayField } from '#collections/fields/day.ts'
import { requiredLine } from '#collections/fields/prose.ts'
import { recordContent } from '#collections/fields/record.ts'
import { shownOnField } from '#collections/fields/shown-on.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'

/** A person's term in an office. On election day one edit ends a term and one begins the next; every page follows. */
export const officeHolders: CollectionConfig = {
  slug: 'office-holders',
  access: { read: staffOrPublished, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'office', 'from', 'to'] },
  ...recordContent,
  fields: [
    requiredLine({ name: 'name', max: 120 }),
    requiredLine({ name: 'office', max: 160, description: 'As people read it: Police and Crime Commissioner for Avon and Somerset.' }),
    dayField({ name: 'from', label: 'First day in office', description: 'Leave empty if no source says.' }),
    dayField({ name: 'to', label: 'Last day in office', description: 'Leave empty while in office.' }),
    toBeConfirmedField(),
    shownOnField(),
  ],
}
