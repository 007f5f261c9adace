import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const somersetYouthJusticePartnership: StarterDocument = {
  collection: 'partnerships',
  slug: 'somerset-youth-justice-partnership',
  title: 'Somerset Youth Justice Partnership',
  summary: 'Partners who work to stop children and young people in Somerset from getting into crime, or back into it.',
  legalBasis: 'Crime and Disorder Act 1998, which sets the main aim of the youth justice system.',
  aim: 'To make sure that each agency plays its part well in preventing offending by children and young people.',
  members: [
    { name: 'Somerset Council: Children’s Services and Public Health', organisation: 'somersetCouncil' },
    { name: 'Somerset Integrated Care Board' },
    { name: 'Avon and Somerset Police', organisation: 'avonAndSomersetPolice' },
    { name: 'Probation Service', organisation: 'probationService' },
  ],
  related: ['/partnerships/safer-somerset-partnership', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What the partnership does

The partnership joins up the services for children and young people in Somerset. They work to prevent a first crime, and to prevent another one.

The Youth Justice Partnership Board leads it.

## How it fits with other work

The [Reducing Reoffending Strategy](/strategies/reducing-reoffending-strategy-2025-2028) has four focus areas. One is restorative approaches for children. These help young people to take responsibility and to change. The strategy follows the same lines as the local youth justice plans.

## Where this comes from

We used [Somerset Council’s page on reducing reoffending](${somersetPage}). The council last updated it on 5 December 2025.`,
    },
  ],
}
