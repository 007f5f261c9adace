import { domesticAbuseHelp } from '#lib/starter-content/domestic-abuse-help.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const newsroom = 'https://sites.southglos.gov.uk/newsroom/community'

export const southGloucestershireDrive: StarterDocument = {
  collection: 'programmes',
  slug: 'south-gloucestershire-drive',
  title: 'South Gloucestershire Drive',
  summary: 'The Drive Project in South Gloucestershire, and the award to extend it to Bristol and North Somerset.',
  isSensitive: true,
  related: ['/programmes/drive-project', '/reducing-reoffending'],
  body: [
    ...domesticAbuseHelp,
    {
      blockType: 'text',
      markdown: `**You can’t refer yourself or anyone else to Drive on this site.**

If someone takes part in a programme like Drive, that does not by itself make you safe.

## What it is

South Gloucestershire Drive is a local part of [the Drive Project](/programmes/drive-project). It works with people who use abuse, so that they stop. The charity Cranstoun has delivered it. Next Link has supported victims.

## When it began

All our sources say 2021, but they give different months:

- The Office of the Police and Crime Commissioner (OPCC) says Cranstoun has delivered it since February 2021.
- A council announcement of 4 February 2021 said [it would launch that month and run until July 2023](https://cranstoun.org/news/s-glos-press-release/).
- Council news about the first year says [it launched in July 2021](${newsroom}/programme-which-works-with-perpetrators-of-domestic-abuse-marks-first-successful-year-in-south-gloucestershire/).`,
    },
    {
      blockType: 'members',
      heading: 'Who has paid for it',
      organisations: ['officeOfTheCommissioner', 'southGloucestershireCouncil', 'nationalLotteryCommunityFund'],
    },
    {
      blockType: 'figures',
      heading: 'What has been reported',
      figures: ['southGloucestershirePeopleWhoUseAbuse', 'southGloucestershireSurvivors', 'southGloucestershireReoffending'],
      note: 'The reduction in reoffending counts only the people who fully engaged in South Gloucestershire. Results for a group can’t say whether one person is safe.',
    },
    {
      blockType: 'text',
      markdown: `## The award for Bristol, North Somerset and South Gloucestershire

The Home Office awarded money to deliver Drive in three council areas. It came from the Domestic Abuse Perpetrator Intervention Fund.

The award was for Cranstoun to work with people who pose a high risk or who abuse again and again. The programme challenges them to change. It works with agencies such as the police and social services to disrupt abuse and protect victims.

The award was also to support an evaluation. This would follow what good the programme does and whether it gives value for money.`,
    },
    { blockType: 'figures', figures: ['driveAward'] },
    {
      blockType: 'members',
      heading: 'Who received the award',
      organisations: [
        'officeOfTheCommissioner',
        'avonAndSomersetPolice',
        'bristolCityCouncil',
        'northSomersetCouncil',
        'southGloucestershireCouncil',
      ],
    },
    { blockType: 'members', heading: 'The charity that was to deliver it', organisations: ['cranstoun'] },
    {
      blockType: 'text',
      markdown: `## What we do not know

Our sources do not say how Drive runs in these areas today, or whether the evaluation has been published.

## Read more

- [South Gloucestershire Council: news of the award](${newsroom}/national-funding-awarded-to-challenge-high-risk-domestic-abuse-perpetrators/)
- [Cranstoun: the charity that has delivered Drive here](https://cranstoun.org)`,
    },
  ],
}
