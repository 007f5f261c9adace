import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const driveProject: StarterDocument = {
  collection: 'programmes',
  slug: 'drive-project',
  title: 'The Drive Project',
  summary: 'Drive works with people who use abuse, so that fewer adults and children are harmed.',
  wordsChangedOn: writtenOn,
  isSensitive: true,
  browserTitle: 'programme',
  toBeConfirmed: [
    note({
      what: 'In how many police force areas Drive runs today. An earlier page of ours said eight, with no date.',
      whom: 'Drive Partnership',
      source: 'https://drivepartnership.org.uk',
    }),
  ],
  related: ['/programmes/south-gloucestershire-drive', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What Drive is

Drive is a response to domestic abuse. It works with the people who do the most harm, who pose a high risk, or who abuse one victim after another. It began in April 2016, to fill a gap in how services dealt with them.

**You can’t refer yourself or anyone else to Drive on this site.**`,
    },
    { blockType: 'members', heading: 'Who runs it: the Drive Partnership', organisations: ['respect', 'safeLives', 'socialFinance'] },
    {
      blockType: 'text',
      markdown: `## How Drive works

- A case manager works one to one with each person.
- Agencies plan together how to disrupt the abuse and challenge the person to change.
- Services for victims carry on with their own vital work to protect people. Drive works beside them.

If someone takes part in a programme like Drive, that does not by itself make you safe.

## Money to extend Drive

In July 2025 the Home Office announced money to bring Drive to all areas of England and Wales.`,
    },
    {
      blockType: 'figures',
      caption: 'For all areas of England and Wales, the Home Office announced',
      figures: ['driveRollOut'],
    },
    {
      blockType: 'text',
      markdown: `## What Drive changed

The University of Bristol studied Drive’s first three pilots, in Essex, South Wales and West Sussex, from 2016 to 2019.`,
    },
    {
      blockType: 'figures',
      caption: 'Among people who took part, the number using:',
      rowsAre: 'Kind of abuse',
      valuesAre: 'Fell by',
      figures: ['drivePhysicalAbuse', 'driveSexualAbuse', 'driveHarassmentAndStalking', 'driveJealousAndControlling'],
      note: 'These are results for a whole group. They can’t tell you whether one person is safe.',
    },
    { blockType: 'documents', heading: 'Read more', publications: ['/publications/drive-project-evaluation'] },
    {
      blockType: 'text',
      markdown: 'There is more on [the Drive Partnership’s website](https://drivepartnership.org.uk).',
    },
  ],
}
