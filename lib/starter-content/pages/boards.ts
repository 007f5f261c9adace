import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const boards: StarterDocument = {
  collection: 'pages',
  slug: 'boards',
  title: 'Boards',
  summary: 'The two boards in Avon and Somerset where partners plan together to reduce crime and reoffending.',
  related: ['/reducing-reoffending', '/partnerships'],
  body: [
    {
      blockType: 'text',
      markdown:
        'A board is a group of partners that meets to agree what to do and to check that it gets done. Each board’s page says what it is for, and who belongs to it where a source names them.',
    },
    { blockType: 'listing', of: 'boards', whenEmpty: 'There are no boards to show yet.' },
  ],
}
