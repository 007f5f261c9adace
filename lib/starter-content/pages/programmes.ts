import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const programmes: StarterDocument = {
  collection: 'pages',
  slug: 'programmes',
  title: 'Programmes',
  summary: 'Work that helps people with convictions to change, or that deals with people who use abuse.',
  related: ['/community-payback', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown:
        'Each programme’s page says what it is, who runs it and what is known of its results. A result always says where it comes from, when and among whom.',
    },
    { blockType: 'listing', of: 'programmes', whenEmpty: 'There are no programmes to show yet.' },
  ],
}
