import type { CollectionConfig } from 'payload'
import { nobody, staff } from '#collections/access.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { usefulness } from '#lib/page-feedback/schema.ts'

/** What visitors said of a page. Rows are written by lib/page-feedback/submit.ts alone, and nobody edits them. */
export const pageFeedback: CollectionConfig = {
  slug: 'page-feedback',
  labels: { singular: 'Page feedback', plural: 'Page feedback' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  admin: { useAsTitle: 'path', defaultColumns: ['createdAt', 'path', 'useful', 'reason', 'publishedVersion'] },
  fields: [
    { name: 'path', type: 'text', required: true, index: true },
    { name: 'page', type: 'text', required: true, index: true, admin: { description: 'The document: its collection and id.' } },
    {
      name: 'publishedVersion',
      type: 'number',
      required: true,
      admin: { description: 'Which publication of the page the visitor saw, counted from 1.' },
    },
    { name: 'useful', type: 'select', required: true, options: optionsOf(usefulness) },
    { name: 'reason', type: 'text' },
  ],
}
