import type { StarterDocument } from '#lib/database/starter-content/starter-document.ts'

export const home: StarterDocument = {
  collection: 'pages',
  slug: 'home',
  title: 'Reducing reoffending in Avon and Somerset',
  summary: 'How local agencies work together so that people who have committed a crime do not commit another, and how you can take part.',
  body: [
    {
      blockType: 'helpPanel',
      heading: 'Get help now',
      ways: [
        { situation: 'Someone is in danger', advice: 'Call [999](tel:999).' },
        { situation: 'I need the police, but it is not an emergency', advice: 'Call [101](tel:101).' },
        {
          situation: 'I need help with domestic abuse',
          advice:
            'Our [page on the Drive Project starts with helplines](/programmes/drive-project) for you, or for someone you are worried about.',
        },
      ],
    },
    {
      blockType: 'text',
      markdown: `## What this site is

This is the reducing reoffending site of the Office of the Police and Crime Commissioner (OPCC) for Avon and Somerset. The Police and Crime Commissioner (PCC) is elected to hold the police to account for the public.

The OPCC works with local agencies to break the cycle of reoffending. This site says who they are, what they do and what has come of it.`,
    },
    {
      blockType: 'signposts',
      heading: 'What you can read here',
      documents: [
        '/reducing-reoffending',
        '/boards/reducing-reoffending-board',
        '/partnerships/south-west-reducing-reoffending-partnership',
        '/programmes/drive-project',
        '/community-payback',
      ],
    },
    {
      blockType: 'text',
      markdown: `## Nominate a project near you

Is there graffiti, litter or overgrown land near you? Tell us where Community Payback could help. The Probation Service decides which projects go ahead.`,
    },
    { blockType: 'callToAction', label: 'Nominate a Community Payback project', form: 'nominate' },
    {
      blockType: 'text',
      markdown: `## Who this site is for

It is for everyone in Avon and Somerset, and for:

- people with convictions and their families
- people affected by crime
- organisations that work to reduce reoffending
- people who study or report on this work

We do not list services for housing, work, health or money yet. For Somerset, [Somerset Council’s page on reducing reoffending](https://www.somerset.gov.uk/health-safety-and-wellbeing/safer-somerset-partnership/reducing-reoffending-somerset) leads to a directory of local services.

## What is on our main website

This site is only about reducing reoffending. [The commissioner’s main website](https://www.avonandsomerset-pcc.gov.uk) has everything else:

- the part of council tax that pays for policing (the precept)
- the budget and spending
- other decisions
- custody visiting
- how the police force performs
- jobs`,
    },
  ],
}
