import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const services: StarterDocument = {
  collection: 'pages',
  slug: 'services',
  title: 'Find a service',
  summary: 'Find help with housing, work, health, money, family and the law.',
  wordsChangedOn: writtenOn,
  body: [
    { blockType: 'listing', of: 'services' },
    {
      blockType: 'text',
      markdown: `## If you don’t find what you need

Ask your council, or your probation practitioner if you have one.

We do not run these services. Each has its own rules on privacy.`,
    },
  ],
  related: ['/help-and-support', '/help-and-support/domestic-abuse', '/help-and-support/victims-of-crime'],
}
