import { starterDocuments } from '#lib/database/starter-content/starter-content.ts'
import { pathOf } from '#lib/database/starter-content/starter-reader.ts'

/** Where every document of the starter content is published. */
export const starterPages = starterDocuments.map(pathOf)
