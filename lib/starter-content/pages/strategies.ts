import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const strategies: StarterDocument = {
  collection: 'pages',
  slug: 'strategies',
  title: 'Strategies',
  summary: 'What partners in Avon and Somerset have agreed to work on, and for how long.',
  related: ['/boards/reducing-reoffending-board', '/reducing-reoffending'],
  body: [
    { blockType: 'listing', of: 'strategies', whenEmpty: 'There are no strategies to show yet.' },
    {
      blockType: 'documents',
      heading: 'The commissioner’s plan',
      publications: ['/publications/police-and-crime-plan-2024-2029'],
    },
  ],
}
