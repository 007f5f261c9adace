import type { Block } from 'payload'
import { pictureField } from '#collections/fields/picture.ts'
import { line } from '#collections/fields/prose.ts'

export const pictureBlock: Block = {
  slug: 'picture',
  interfaceName: 'PictureBlock',
  fields: [pictureField({ isRequired: true }), line({ name: 'caption', max: 200, description: 'What matters about it here.' })],
}
