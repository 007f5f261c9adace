import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, anyone, staff } from '#collections/access.ts'
import { dayField } from '#collections/fields/day.ts'
import { requiredLine } from '#collections/fields/prose.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { changeRecord, keepWhatPagesShow, withdrawRecord } from '#collections/hooks/publishing.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'

/** A person's term in an office. On election day one edit ends a term and one begins the next; every page follows. */
export const officeHolders: CollectionConfig = {
  slug: 'office-holders',
  access: { read: anyone, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'office', 'from', 'to'] },
  hooks: {
    beforeValidate: [tidyWords],
    afterChange: [changeRecord],
    beforeDelete: [keepWhatPagesShow],
    afterDelete: [withdrawRecord],
  },
  fields: [
    requiredLine({ name: 'name', max: 120 }),
    requiredLine({ name: 'office', max: 160, description: 'As people read it: Police and Crime Commissioner for Avon and Somerset.' }),
    dayField({ name: 'from', label: 'First day in office', description: 'Leave empty if no source says.' }),
    dayField({ name: 'to', label: 'Last day in office', description: 'Leave empty while in office.' }),
    toBeConfirmedField(),
  ],
}
