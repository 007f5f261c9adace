import { domesticAbuseHelp } from '#lib/starter-content/domestic-abuse-help.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const whatGroupResultsCannotSay = 'Results for a group can’t say whether one person is safe.'

export const driveProject: StarterDocument = {
  collection: 'programmes',
  slug: 'drive-project',
  title: 'The Drive Project',
  summary: 'A national programme that works with people who use abuse, so that fewer adults and children are harmed.',
  isSensitive: true,
  related: ['/programmes/south-gloucestershire-drive', '/reducing-reoffending'],
  body: [
    ...domesticAbuseHelp,
    {
      blockType: 'text',
      markdown: `**You can’t refer yourself or anyone else to Drive on this site.**

If someone takes part in a programme like Drive, that does not by itself make you safe.

## What Drive is

The Drive Project is a response to domestic abuse. It works with the people who use abuse. It aims to disrupt and change what they do, so that fewer adults and children become victims.

Drive first began in April 2016. Before then, there was a gap in how services dealt with some people who use abuse. These were people who did the most harm, posed a high risk or abused one victim after another.

## How Drive works

- Each person has a case manager who works closely with them, one to one.
- Agencies plan together how to disrupt the abuse and how to challenge the person to change.
- The whole system of local services takes part, not one service alone.
- Victims’ services carry on their own vital work to protect people. Drive works beside them and aims to make victims safer.`,
    },
    { blockType: 'members', heading: 'The Drive Partnership', organisations: ['respect', 'safeLives', 'socialFinance'] },
    {
      blockType: 'figures',
      heading: 'Where Drive has run',
      figures: ['drivePoliceForceAreas'],
      note: `The source says these areas saw a significant drop in abuse by people taking part. It gives no number for that, and no date. ${whatGroupResultsCannotSay}`,
    },
    {
      blockType: 'text',
      markdown: `## What the national evaluation found

The University of Bristol studied Drive for three years, from 2016 to 2019. The study was independent. It looked at the pilots in Essex, South Wales and West Sussex. The report is dated January 2020 and was published in February 2020.`,
    },
    {
      blockType: 'figures',
      figures: ['drivePhysicalAbuse', 'driveSexualAbuse', 'driveHarassmentAndStalking', 'driveJealousAndControlling'],
      note: `These results come from the pilots in Essex, South Wales and West Sussex, not from Avon and Somerset. ${whatGroupResultsCannotSay}`,
    },
    { blockType: 'documents', publications: ['/publications/drive-project-evaluation'] },
    {
      blockType: 'text',
      markdown: `## More about Drive

You can read more on [the Drive Partnership’s website](https://drivepartnership.org.uk).`,
    },
  ],
}
