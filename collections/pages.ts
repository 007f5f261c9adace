import type { CollectionConfig } from 'payload'
import { documentCollection } from '#collections/fields/document.ts'
import { keepWhatIsBelow, keepWhatIsLinked } from '#collections/hooks/publishing.ts'

const page = documentCollection('pages', [
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'pages',
    label: 'Page above',
    admin: { position: 'sidebar', description: 'The page above this one. Its address begins with that page’s address.' },
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  },
])

export const pages: CollectionConfig = { ...page, hooks: { ...page.hooks, beforeDelete: [keepWhatIsBelow, keepWhatIsLinked] } }
