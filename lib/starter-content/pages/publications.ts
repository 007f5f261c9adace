import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const publications: StarterDocument = {
  collection: 'pages',
  slug: 'publications',
  title: 'Publications',
  summary: 'Plans, reports and studies about how to reduce reoffending in Avon and Somerset.',
  body: [
    { blockType: 'listing', of: 'publications', whenEmpty: 'We have not published any documents on this site yet.' },
    {
      blockType: 'text',
      markdown: `## If you can’t find a document

We do not have the Reducing Reoffending Strategy document yet. Our page about [the strategy](/strategies/reducing-reoffending-strategy-2025-2028) says what is in it.

You can [ask us for information](/freedom-of-information) that we have not published.`,
    },
  ],
}
