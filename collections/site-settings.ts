import type { GlobalConfig } from 'payload'
import { anyone, staff } from '#collections/access.ts'
import { linkFields } from '#collections/fields/link.ts'
import { changeSettings } from '#collections/hooks/publishing.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'

export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  access: { read: anyone, update: staff },
  hooks: { beforeValidate: [tidyWords], afterChange: [changeSettings] },
  fields: [
    {
      name: 'alert',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'Shown at the top of every page until you empty it.' },
    },
    { name: 'navigation', type: 'array', maxRows: 7, labels: { singular: 'Menu item', plural: 'Menu' }, fields: linkFields() },
    {
      name: 'visitReasons',
      type: 'array',
      label: 'Reasons for a visit',
      admin: { description: 'The answers to “What best describes the reason for your visit today?”' },
      fields: [
        {
          name: 'key',
          type: 'text',
          required: true,
          maxLength: 40,
          admin: { description: 'A short name that never changes, like information. Counts are kept under it.' },
        },
        { name: 'label', type: 'text', required: true, maxLength: 120 },
      ],
    },
  ],
}
