import { note, writtenOn } from '#lib/starter-content/notes.ts'
import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const somersetYouthJusticePartnership: StarterDocument = {
  collection: 'partnerships',
  slug: 'somerset-youth-justice-partnership',
  title: 'Somerset Youth Justice Partnership',
  summary: 'Partners who help children and young people in Somerset to stay out of crime.',
  wordsChangedOn: writtenOn,
  legalBasis: 'Crime and Disorder Act 1998, which sets the main aim of the youth justice system.',
  aim: 'To make sure that each partner plays its part well in preventing offending by children and young people.',
  members: [
    { name: 'Somerset Council: Children’s Services and Public Health', organisation: 'somersetCouncil' },
    { name: 'Somerset Integrated Care Board' },
    { name: 'Avon and Somerset Police', organisation: 'avonAndSomersetPolice' },
    { name: 'Probation Service', organisation: 'probationService' },
  ],
  toBeConfirmed: [
    note({
      what: 'How families reach the Somerset Youth Justice Team, and youth justice contacts in the other four council areas.',
      whom: 'Somerset Council and the other four councils',
      source: 'https://www.somerset.gov.uk/children-families-and-education/somerset-youth-justice-team',
    }),
  ],
  related: ['/partnerships/safer-somerset-partnership', '/reducing-reoffending/in-somerset', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What it does

The partnership joins up services for children and young people in Somerset. They work to prevent a first crime, and to prevent another. The Youth Justice Partnership Board leads it.

The council’s [Somerset Youth Justice Team](https://www.somerset.gov.uk/children-families-and-education/somerset-youth-justice-team) works with children aged 10 to 17.

## How it fits with other work

Restorative approaches for children are a focus of the [Reducing Reoffending Strategy 2025 to 2028](/strategies/reducing-reoffending-strategy-2025-2028). They help young people to take responsibility and to change. The strategy is in line with local youth justice plans.

Read [Somerset Council’s page on reducing reoffending](${somersetPage}).`,
    },
  ],
}
