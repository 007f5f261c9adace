import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const reducingReoffending: StarterDocument = {
  collection: 'pages',
  slug: 'reducing-reoffending',
  title: 'Our work to reduce reoffending',
  summary: 'The strategy, the programmes, and who plans them.',
  wordsChangedOn: writtenOn,
  body: [
    {
      blockType: 'text',
      markdown: `## What it means

It means helping people who have committed a crime not to commit another. It makes places safer and lives better. There are often many causes at once, so no one group can do this alone.`,
    },
    {
      blockType: 'figures',
      caption: 'People who have offended before commit',
      figures: ['crimeByPeopleWhoOffendedBefore'],
    },
    {
      blockType: 'signposts',
      heading: 'The strategy',
      documents: ['/strategies/reducing-reoffending-strategy-2025-2028'],
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
    {
      blockType: 'signposts',
      heading: 'Boards and partnerships',
      documents: [
        '/boards/reducing-reoffending-board',
        '/boards/local-criminal-justice-board',
        '/partnerships/south-west-reducing-reoffending-partnership',
        '/partnerships/safer-somerset-partnership',
        '/partnerships/somerset-youth-justice-partnership',
      ],
    },
    { blockType: 'signposts', heading: 'In Somerset', documents: ['/reducing-reoffending/in-somerset'] },
    {
      blockType: 'text',
      markdown: `## Community Payback

People on probation do unpaid work for the community. Read [what Community Payback is](/community-payback), and how to nominate a project.`,
    },
  ],
}
