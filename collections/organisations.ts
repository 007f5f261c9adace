import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, staff, staffOrPublished } from '#collections/access.ts'
import { line, requiredLine } from '#collections/fields/prose.ts'
import { recordContent } from '#collections/fields/record.ts'
import { shownOnField } from '#collections/fields/shown-on.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { webAddressField } from '#collections/fields/web-address.ts'

/** Who runs a service, belongs to a partnership or publishes a document. Named once, so that a new name is one edit. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  access: { read: staffOrPublished, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'website'] },
  ...recordContent,
  fields: [
    requiredLine({ name: 'name', max: 120 }),
    line({ name: 'abbreviation', max: 20 }),
    webAddressField({ name: 'website', description: 'Its own front page.' }),
    toBeConfirmedField(),
    shownOnField(),
  ],
}
