import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const publications: StarterDocument = {
  collection: 'pages',
  slug: 'publications',
  title: 'Publications',
  summary: 'Plans, reports and studies about reducing reoffending in Avon and Somerset.',
  wordsChangedOn: writtenOn,
  body: [
    { blockType: 'listing', of: 'publications' },
    {
      blockType: 'text',
      markdown: `## Ask for something else

You can [ask for information that our office holds](/freedom-of-information).`,
    },
  ],
}
