import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const partnerships: StarterDocument = {
  collection: 'pages',
  slug: 'partnerships',
  title: 'Boards and partnerships',
  summary: 'Who plans the work together, here and across the South West.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({
      what: 'The names and websites of the community safety partnerships in the other four council areas, which this page could list.',
      whom: 'The four councils',
      source: 'https://saferstrongerns.co.uk',
    }),
  ],
  related: ['/reducing-reoffending'],
  body: [
    { blockType: 'listing', heading: 'Boards', of: 'boards' },
    { blockType: 'listing', heading: 'Partnerships', of: 'partnerships' },
  ],
}
