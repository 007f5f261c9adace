import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const home: StarterDocument = {
  collection: 'pages',
  slug: 'home',
  title: 'Reducing reoffending in Avon and Somerset',
  summary: 'How local agencies work together so that people who have committed a crime do not commit another, and how you can take part.',
  body: [
    {
      blockType: 'targets',
      heading: 'Get help now',
      targets: [
        { phone: '999', line: 'If you or someone else is in danger' },
        { label: 'Domestic abuse', phone: '101', line: 'For you, or for someone you know' },
        { phone: '116 123', line: 'Someone to talk to. Samaritans, free, 24 hours' },
      ],
      others: [],
    },
    { blockType: 'listing', heading: 'Find help with', of: 'needs', whenEmpty: 'There are no services in the directory yet.' },
    {
      blockType: 'signposts',
      heading: 'What you can do here',
      documents: ['/reducing-reoffending', '/help-and-support', '/community-payback', '/programmes'],
    },
    {
      blockType: 'callToAction',
      heading: 'Nominate a project near you',
      reason:
        'Is there graffiti, litter or overgrown land near you? Tell us where Community Payback could help. The Probation Service decides which projects go ahead.',
      label: 'Nominate a Community Payback project',
      form: 'nominate',
    },
    {
      blockType: 'text',
      markdown: `## What this site is

This is the reducing reoffending site of the Office of the Police and Crime Commissioner (OPCC) for Avon and Somerset. The Police and Crime Commissioner (PCC) is elected to hold the police to account for the public.

The OPCC works with local agencies to break the cycle of reoffending. This site says who they are, what they do and what has come of it. You can read [more about this site](/about), and what is on our main website instead.

## Who this site is for

It is for everyone in Avon and Somerset, and for:

- people with convictions and their families
- people affected by crime
- organisations that work to reduce reoffending
- people who study or report on this work`,
    },
    { blockType: 'signposts', heading: 'Who works on this', documents: ['/boards', '/partnerships', '/strategies'] },
  ],
}
