import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const news: StarterDocument = {
  collection: 'pages',
  slug: 'news',
  title: 'News',
  summary: 'What is new in the work to reduce reoffending in Avon and Somerset.',
  body: [
    { blockType: 'listing', of: 'news', whenEmpty: 'We have not published any news on this site yet.' },
    {
      blockType: 'text',
      markdown:
        'For all other news of the Police and Crime Commissioner, go to [the commissioner’s main website](https://www.avonandsomerset-pcc.gov.uk).',
    },
  ],
}
