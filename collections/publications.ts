import type { CollectionConfig } from 'payload'
import { documentCollection } from '#collections/fields/document.ts'
import { partialDateField } from '#collections/fields/partial-date.ts'
import { webAddressField } from '#collections/fields/web-address.ts'

/** A document to read: a file of ours, or one that another organisation keeps on its own site. */
export const publications: CollectionConfig = {
  // The table `publications` holds every publish of every document (lib/publishing).
  dbName: 'publication_documents',
  ...documentCollection('publications', [
    partialDateField({ name: 'publishedOn', label: 'Published', admin: { description: 'As exactly as it says itself.' } }),
    { name: 'publisher', type: 'relationship', relationTo: 'organisations' },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'A page is easier to read on a phone than a PDF. Offer both if you can.' },
    },
    webAddressField({ name: 'url', label: 'Where it is kept', description: 'Only if it is kept on another site.' }),
  ]),
  defaultPopulate: { title: true, summary: true, publishedOn: true, publisher: true, file: true, url: true },
}
