import { documentCollection } from '#collections/fields/document.ts'

export const pages = documentCollection('pages', [
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'pages',
    admin: { position: 'sidebar', description: 'The page above this one. Its address begins with that page’s address.' },
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  },
])
