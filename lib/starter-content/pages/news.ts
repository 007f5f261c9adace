import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const news: StarterDocument = {
  collection: 'pages',
  slug: 'news',
  title: 'News',
  summary: 'What is new in the work to cut crime here.',
  wordsChangedOn: writtenOn,
  body: [
    { blockType: 'listing', of: 'news' },
    {
      blockType: 'text',
      markdown: 'There is more news on [the office’s main website](https://www.avonandsomerset-pcc.gov.uk).',
    },
  ],
}
