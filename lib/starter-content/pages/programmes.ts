import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const programmes: StarterDocument = {
  collection: 'pages',
  slug: 'programmes',
  title: 'Programmes',
  summary: 'Integrated Offender Management, Prisoners Building Homes and the Drive Project.',
  wordsChangedOn: writtenOn,
  related: ['/community-payback', '/reducing-reoffending'],
  body: [{ blockType: 'listing', heading: 'All programmes', of: 'programmes' }],
}
