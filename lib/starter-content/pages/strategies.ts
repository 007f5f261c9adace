import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const strategies: StarterDocument = {
  collection: 'pages',
  slug: 'strategies',
  title: 'Strategies',
  summary: 'What partners in Avon and Somerset have agreed to work on.',
  wordsChangedOn: writtenOn,
  related: ['/boards/reducing-reoffending-board', '/reducing-reoffending'],
  body: [{ blockType: 'listing', of: 'strategies' }],
}
