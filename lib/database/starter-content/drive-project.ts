import { domesticAbuseHelp } from '#lib/database/starter-content/domestic-abuse-help.ts'
import type { StarterDocument } from '#lib/database/starter-content/starter-document.ts'

const whatGroupResultsCannotSay = 'Results for a group can’t say whether one person is safe.'

export const driveProject: StarterDocument = {
  collection: 'programmes',
  slug: 'drive-project',
  title: 'The Drive Project',
  summary: 'A national programme that works with people who use abuse, so that fewer adults and children are harmed.',
  body: [
    domesticAbuseHelp,
    {
      blockType: 'text',
      markdown: `**You can’t refer yourself or anyone else to Drive on this site.**

If someone takes part in a programme like Drive, that does not by itself make you safe.

## What Drive is

The Drive Project is a response to domestic abuse. It works with the people who use abuse. It aims to stop, disrupt and change what they do, so that fewer adults and children become victims.

Drive first began in April 2016. Before then, there was a gap in how services dealt with some people who use abuse. These were people who did the most harm, posed a high risk or abused one victim after another.

## How Drive works

- Each person has a case manager who works closely with them, one to one.
- Agencies plan together how to disrupt the abuse and how to challenge the person to change.
- The whole system of local services takes part, not one service alone.
- Victims’ services carry on their own vital work to protect people. Drive works beside them and aims to make victims safer.`,
    },
    {
      blockType: 'figures',
      heading: 'Where Drive has run',
      figures: ['drivePoliceForceAreas'],
      note: `The source says these areas saw a significant drop in abuse by people taking part. It gives no number for that, and no date. ${whatGroupResultsCannotSay}`,
    },
    {
      blockType: 'text',
      markdown: `## What the national evaluation found

The University of Bristol studied Drive for three years, from 2016 to 2019. The study was independent. It looked at the pilots in Essex, South Wales and West Sussex, and was published in February 2020.

You can read [the evaluation on the Drive Partnership’s website](https://drivepartnership.org.uk/publication/university-of-bristol-evaluation-of-the-drive-project/).`,
    },
    {
      blockType: 'figures',
      figures: ['drivePhysicalAbuse', 'driveSexualAbuse', 'driveHarassmentAndStalking', 'driveJealousAndControlling'],
      note: `These results come from the pilots in Essex, South Wales and West Sussex, not from Avon and Somerset. ${whatGroupResultsCannotSay}`,
    },
    {
      blockType: 'text',
      markdown: `## South Gloucestershire Drive

The charity Cranstoun has delivered Drive in South Gloucestershire.

Our sources give different start dates. The Office of the Police and Crime Commissioner (OPCC) says February 2021. South Gloucestershire Council says [Drive launched there in July 2021](https://sites.southglos.gov.uk/newsroom/community/programme-which-works-with-perpetrators-of-domestic-abuse-marks-first-successful-year-in-south-gloucestershire/).

Three bodies have funded this work:

- the OPCC
- South Gloucestershire Council
- the National Lottery`,
    },
    {
      blockType: 'figures',
      figures: ['southGloucestershirePeopleWhoUseAbuse', 'southGloucestershireSurvivors', 'southGloucestershireReoffending'],
      note: `The reduction in reoffending counts only the people who fully engaged in South Gloucestershire. ${whatGroupResultsCannotSay}`,
    },
    {
      blockType: 'text',
      markdown: `## Drive in Bristol, North Somerset and South Gloucestershire

The Home Office awarded money to deliver Drive in three council areas: Bristol, North Somerset and South Gloucestershire. It came from the Domestic Abuse Perpetrator Intervention Fund. Five bodies received the award together:

- the OPCC
- Avon and Somerset Police
- Bristol City Council
- North Somerset Council
- South Gloucestershire Council

The award was for Cranstoun to work with people who pose a high risk or who abuse again and again. The programme challenges them to change. It works with agencies such as the police and social services to disrupt abuse and protect victims.

The award was also to support an evaluation. This would follow what good the programme does and whether it gives value for money.

Our sources do not say how Drive runs in these areas today.`,
    },
    { blockType: 'figures', figures: ['driveAward'] },
    {
      blockType: 'text',
      markdown: `## More about Drive

- [Drive Partnership: the national programme](https://drivepartnership.org.uk)
- [Cranstoun: the charity that has delivered Drive here](https://cranstoun.org)
- [South Gloucestershire Council: news of the award](https://sites.southglos.gov.uk/newsroom/community/national-funding-awarded-to-challenge-high-risk-domestic-abuse-perpetrators/)`,
    },
  ],
}
