import { dayField } from '#collections/fields/day.ts'
import { documentCollection } from '#collections/fields/document.ts'
import { pictureField } from '#collections/fields/picture.ts'
import { line } from '#collections/fields/prose.ts'

export const news = documentCollection('news', [
  dayField({ name: 'date', required: true, isAside: true }),
  pictureField(),
  line({ name: 'caption', max: 200, label: 'What is said below the picture' }),
])
