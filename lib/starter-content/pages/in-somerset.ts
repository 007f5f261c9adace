import { note, writtenOn } from '#lib/starter-content/notes.ts'
import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

/** Somerset Council’s approach, which else stands on five pages. */
export const inSomerset: StarterDocument = {
  collection: 'pages',
  slug: 'in-somerset',
  parent: '/reducing-reoffending',
  title: 'Reducing reoffending in Somerset',
  summary: 'How partners in Somerset help adults and young people not to commit another crime.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({
      what: 'That the council’s page, last updated on 5 December 2025, still says this. Its next review was due by 5 June 2026. The address of its IOM Services directory.',
      whom: 'Somerset Council, Safer Somerset Partnership',
      source: somersetPage,
    }),
  ],
  related: ['/reducing-reoffending', '/help-and-support'],
  body: [
    {
      blockType: 'text',
      markdown: `## Safer Somerset Partnership

The [Safer Somerset Partnership](/partnerships/safer-somerset-partnership) is Somerset’s community safety partnership. The law gives it a duty to plan how to reduce reoffending, and to carry out the plan.

In 2017 it joined the [Avon and Somerset Reducing Reoffending Board](/boards/reducing-reoffending-board).

## Strategy

The [Reducing Reoffending Strategy 2025 to 2028](/strategies/reducing-reoffending-strategy-2025-2028) covers Somerset too. It is for adults and young people.

## Integrated Offender Management

[Integrated Offender Management (IOM)](/programmes/integrated-offender-management) is a way of working with people who commit crimes again and again. The police and the Probation Service lead it, with support from recovery workers, councils and others.

Read [Somerset Council’s page on reducing reoffending](${somersetPage}).

## Children and young people

The [Somerset Youth Justice Partnership](/partnerships/somerset-youth-justice-partnership) joins up services for children and young people. It aims to prevent a first crime and to prevent another.

The council’s [Somerset Youth Justice Team](https://www.somerset.gov.uk/children-families-and-education/somerset-youth-justice-team) works with children aged 10 to 17.`,
    },
    {
      blockType: 'figures',
      heading: 'Why it matters',
      caption: 'People who have offended before commit',
      figures: ['crimeByPeopleWhoOffendedBefore'],
    },
  ],
}
