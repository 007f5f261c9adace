import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const reducingReoffending: StarterDocument = {
  collection: 'pages',
  slug: 'reducing-reoffending',
  title: 'How we reduce reoffending',
  summary: 'Why people reoffend, who works to prevent it in Avon and Somerset, and where to read about each part of the work.',
  body: [
    {
      blockType: 'text',
      markdown: `## What reducing reoffending means

It means helping people who have already committed a crime not to commit another. It makes the places where we live safer, and people’s lives better.

There is often more than one reason why people reoffend. The reasons are complex, and one can make another worse. No one body can deal with all of them alone. Partners need to work together to help people choose a different path.`,
    },
    { blockType: 'figures', figures: ['crimeByPeopleWhoOffendedBefore'] },
    {
      blockType: 'text',
      markdown: `## Who works together

The Police and Crime Commissioner (PCC) is elected to hold the police to account for the public. The Office of the Police and Crime Commissioner (OPCC) brings local partners together to prevent and reduce reoffending.

There are two main streams of work:

- the [Avon and Somerset Reducing Reoffending Board](/boards/reducing-reoffending-board), for the local area
- the [South West Reducing Reoffending Partnership (SWRRP)](/partnerships/south-west-reducing-reoffending-partnership), for the region`,
    },
    { blockType: 'signposts', heading: 'The strategy', documents: ['/strategies/reducing-reoffending-strategy-2025-2028'] },
    {
      blockType: 'signposts',
      heading: 'Boards',
      documents: ['/boards/reducing-reoffending-board', '/boards/local-criminal-justice-board'],
    },
    {
      blockType: 'signposts',
      heading: 'Partnerships',
      documents: [
        '/partnerships/south-west-reducing-reoffending-partnership',
        '/partnerships/safer-somerset-partnership',
        '/partnerships/somerset-youth-justice-partnership',
      ],
    },
    {
      blockType: 'signposts',
      heading: 'Programmes',
      documents: [
        '/programmes/integrated-offender-management',
        '/programmes/prisoners-building-homes',
        '/programmes/drive-project',
        '/programmes/south-gloucestershire-drive',
      ],
    },
    { blockType: 'signposts', heading: 'Take part', documents: ['/community-payback'] },
    { blockType: 'signposts', heading: 'Get help', documents: ['/help-and-support'] },
    { blockType: 'signposts', heading: 'Read more', documents: ['/publications', '/news'] },
    {
      blockType: 'text',
      markdown: `## What may change

Police and crime commissioners are due, subject to legislation, to be abolished in May 2028.

## Where this comes from

For the strategy and for Somerset, we used [Somerset Council’s page on reducing reoffending](${somersetPage}). The council last updated it on 5 December 2025. The council’s next review was due by 5 June 2026.

The rest comes from an earlier page of the OPCC, which gives no date, and from the sources that each page names.`,
    },
  ],
}
