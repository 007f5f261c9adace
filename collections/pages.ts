import { documentCollection } from '#collections/fields/document.ts'

export const pages = documentCollection('pages', [])
