import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const publications: StarterDocument = {
  collection: 'pages',
  slug: 'publications',
  title: 'Publications',
  summary: 'Plans, reports and studies about how to reduce reoffending.',
  wordsChangedOn: writtenOn,
  body: [
    { blockType: 'listing', heading: 'All publications', of: 'publications' },
    {
      blockType: 'text',
      markdown: `## Ask for something else

You have a right to [ask for what our office holds](/freedom-of-information).`,
    },
  ],
}
