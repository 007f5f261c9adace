import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, staff, staffOrPublished } from '#collections/access.ts'
import { checkField } from '#collections/fields/check.ts'
import { line, lines, requiredLine } from '#collections/fields/prose.ts'
import { recordContent } from '#collections/fields/record.ts'
import { shownOnField } from '#collections/fields/shown-on.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { waysToReach } from '#collections/fields/ways-to-reach.ts'

/** A number that people in trouble ring. Its hours are shown only where they are known, and a day only where somebody recorded a check. */
export const helplines: CollectionConfig = {
  slug: 'helplines',
  access: { read: staffOrPublished, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'phone', 'hours', 'check.on'] },
  ...recordContent,
  fields: [
    requiredLine({ name: 'name', max: 120 }),
    ...waysToReach(),
    line({ name: 'hours', max: 160, description: 'As people read it: 24 hours. Leave it empty until you know.' }),
    requiredLine({ name: 'forWhom', label: 'Who it is for', max: 200, description: 'In a few words: Women. Men. Anyone aged 16 or over.' }),
    line({ name: 'cost', max: 120, description: 'Only if you know, like: Free.' }),
    lines({ name: 'otherWays', label: 'Other ways to get in touch', max: 300 }),
    { name: 'runBy', type: 'relationship', relationTo: 'organisations', label: 'Run by' },
    checkField(),
    toBeConfirmedField(),
    shownOnField(),
  ],
}
