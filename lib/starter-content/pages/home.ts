import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const home: StarterDocument = {
  collection: 'pages',
  slug: 'home',
  title: 'Reducing reoffending in Avon and Somerset',
  summary: 'Find help near you, nominate a project, and read how agencies here work together to cut crime.',
  wordsChangedOn: writtenOn,
  body: [
    {
      blockType: 'targets',
      heading: 'Get help now',
      targets: [
        { phone: '999', line: 'If you or someone else is in danger' },
        { label: 'Domestic abuse', document: '/help-and-support/domestic-abuse', line: 'For you, or for someone you know' },
        { helpline: 'samaritans', line: 'Someone to talk to. Samaritans, free, 24 hours' },
      ],
    },
    { blockType: 'listing', heading: 'Find help near you', of: 'needs' },
    {
      blockType: 'callToAction',
      heading: 'Nominate a project',
      reason: 'Tell us about a place that needs clearing, cleaning or mending. The Probation Service decides which projects go ahead.',
      label: 'Nominate a project',
      form: 'nominate',
    },
    {
      blockType: 'signposts',
      heading: 'Our work',
      documents: ['/strategies/reducing-reoffending-strategy-2025-2028', '/programmes', '/partnerships'],
    },
    { blockType: 'listing', heading: 'News', of: 'news' },
    {
      blockType: 'text',
      markdown: `## Who runs this website

The Office of the Police and Crime Commissioner for Avon and Somerset runs it. People elect the commissioner to hold the police to account.

The budget, spending and jobs are on [the office’s main website](https://www.avonandsomerset-pcc.gov.uk).`,
    },
  ],
}
