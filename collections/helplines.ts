import type { CollectionConfig } from 'payload'
import { anyone, staff } from '#collections/access.ts'
import { checkedFields } from '#collections/fields/checked.ts'
import { line, lines, requiredLine } from '#collections/fields/prose.ts'
import { webAddressField } from '#collections/fields/web-address.ts'
import { changeRecord, keepWhatPagesShow, withdrawRecord } from '#collections/hooks/publishing.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'

/** A number that people in trouble ring. It is never shown without its hours and the day it was checked. */
export const helplines: CollectionConfig = {
  slug: 'helplines',
  access: { read: anyone, create: staff, update: staff, delete: staff },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'phone', 'hours', 'checkedOn'] },
  hooks: {
    beforeValidate: [tidyWords],
    afterChange: [changeRecord],
    beforeDelete: [keepWhatPagesShow],
    afterDelete: [withdrawRecord],
  },
  fields: [
    requiredLine({ name: 'name', max: 120 }),
    requiredLine({ name: 'phone', max: 30 }),
    requiredLine({ name: 'hours', max: 160, description: 'As people read it: 24 hours a day, every day.' }),
    requiredLine({ name: 'forWhom', label: 'Who it is for', max: 200 }),
    line({ name: 'cost', max: 120, description: 'Only if a source says, like: free from landlines and mobiles.' }),
    lines({ name: 'otherWays', label: 'Other ways to get in touch', max: 300 }),
    { name: 'runBy', type: 'relationship', relationTo: 'organisations', label: 'Run by' },
    webAddressField({ name: 'website' }),
    ...checkedFields(),
  ],
}
