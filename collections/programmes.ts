import { documentCollection } from '#collections/fields/document.ts'

export const programmes = documentCollection('programmes', [])
