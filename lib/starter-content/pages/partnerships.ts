import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const partnerships: StarterDocument = {
  collection: 'pages',
  slug: 'partnerships',
  title: 'Partnerships',
  summary: 'Who works together to reduce reoffending, in Somerset and across the South West.',
  related: ['/reducing-reoffending', '/boards'],
  body: [
    {
      blockType: 'text',
      markdown:
        'No one body can do this alone. In a partnership, bodies such as the police, councils, health services and the Probation Service work together.',
    },
    { blockType: 'listing', of: 'partnerships', whenEmpty: 'There are no partnerships to show yet.' },
    {
      blockType: 'text',
      markdown: `## Other community safety partnerships

Each council area in Avon and Somerset has a community safety partnership, or one that does this work. This site has a page for Somerset’s. Our sources name these in the other areas:

- Bath and North East Somerset: [Community Safety and Safeguarding Partnership](https://bcssp.org.uk/community-safety)
- Bristol: [Keeping Bristol Safe Partnership](https://bristolsafeguarding.org/communities/about-kcs)
- North Somerset: [Safer and Stronger North Somerset](https://saferstrongerns.co.uk)
- South Gloucestershire: Safer and Stronger Communities Partnership`,
    },
  ],
}
