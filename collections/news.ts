import { dayField } from '#collections/fields/day.ts'
import { documentCollection } from '#collections/fields/document.ts'

export const news = documentCollection('news', [dayField({ name: 'date', required: true, isAside: true })])
