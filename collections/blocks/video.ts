import type { Block } from 'payload'
import { line, requiredLine } from '#collections/fields/prose.ts'
import { webAddressField } from '#collections/fields/web-address.ts'

/** A link with a still picture: playing it here would ask another host. */
export const videoBlock: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  fields: [
    requiredLine({ name: 'title', max: 160 }),
    webAddressField({ name: 'url', label: 'Where it can be watched', required: true }),
    line({ name: 'length', max: 40, description: 'Like: 3 minutes.' }),
    { name: 'still', type: 'upload', relationTo: 'media', label: 'Still picture' },
    {
      name: 'textAlternative',
      type: 'richText',
      required: true,
      label: 'The video in words',
      admin: { description: 'Everything it says and shows that matters, for people who can’t watch or hear it.' },
    },
  ],
}
