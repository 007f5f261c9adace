import type { CollectionConfig } from 'payload'
import { administrators, nobody, staff } from '#collections/access.ts'

/** What visitors searched for and did not find: counted, never who. Written by lib/search alone. */
export const searchMisses: CollectionConfig = {
  slug: 'search-misses',
  labels: { singular: 'Search that found nothing', plural: 'Searches that found nothing' },
  access: { read: staff, create: nobody, update: nobody, delete: administrators },
  defaultSort: '-count',
  admin: { useAsTitle: 'words', defaultColumns: ['words', 'count', 'updatedAt'] },
  fields: [
    { name: 'words', type: 'text', required: true, unique: true },
    { name: 'count', type: 'number', required: true },
  ],
}
