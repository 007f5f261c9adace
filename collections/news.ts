import { documentCollection } from '#collections/fields/document.ts'

export const news = documentCollection('news', [
  {
    name: 'date',
    type: 'date',
    required: true,
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
  },
])
