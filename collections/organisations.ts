import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, anyone, staff } from '#collections/access.ts'
import { line, requiredLine } from '#collections/fields/prose.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { webAddressField } from '#collections/fields/web-address.ts'
import { changeRecord, keepWhatPagesShow, withdrawRecord } from '#collections/hooks/publishing.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'

/** Who runs a service, belongs to a partnership or publishes a document. Named once, so that a new name is one edit. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  access: { read: anyone, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'website'] },
  hooks: {
    beforeValidate: [tidyWords],
    afterChange: [changeRecord],
    beforeDelete: [keepWhatPagesShow],
    afterDelete: [withdrawRecord],
  },
  fields: [
    requiredLine({ name: 'name', max: 120 }),
    line({ name: 'abbreviation', max: 20 }),
    webAddressField({ name: 'website', description: 'Its own front page.' }),
    toBeConfirmedField(),
  ],
}
