import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const newsroom = 'https://sites.southglos.gov.uk/newsroom/community'
const launch = 'https://cranstoun.org/news/s-glos-press-release/'
const firstYear = `${newsroom}/programme-which-works-with-perpetrators-of-domestic-abuse-marks-first-successful-year-in-south-gloucestershire/`
const award = `${newsroom}/national-funding-awarded-to-challenge-high-risk-domestic-abuse-perpetrators/`

export const southGloucestershireDrive: StarterDocument = {
  collection: 'programmes',
  slug: 'south-gloucestershire-drive',
  title: 'Drive in South Gloucestershire, Bristol and North Somerset',
  summary: 'Who delivered it here, who paid for it, and the award to extend it.',
  wordsChangedOn: writtenOn,
  isSensitive: true,
  browserTitle: 'programme',
  toBeConfirmed: [
    note({
      what: 'When it began. Our earlier page says February 2021, and so does a notice before the start; council news of 2022 says July 2021.',
      whom: 'Cranstoun',
      source: firstYear,
    }),
    note({
      what: 'Whether Drive runs in these three areas today, and whether the evaluation is published.',
      whom: 'Cranstoun',
      source: award,
    }),
  ],
  related: ['/programmes/drive-project', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What it is

It is a local part of [the Drive Project](/programmes/drive-project), which works with people who use abuse.

**You can’t refer yourself or anyone else to Drive on this site.**

If someone takes part in a programme like Drive, that does not by itself make you safe.

## When it began

The charity Cranstoun has delivered it across South Gloucestershire since [February 2021](${launch}). The council counts [its first year](${firstYear}) from July 2021.`,
    },
    {
      blockType: 'members',
      heading: 'Who paid for it',
      organisations: ['officeOfTheCommissioner', 'southGloucestershireCouncil', 'nationalLottery'],
    },
    {
      blockType: 'figures',
      heading: 'The first year',
      caption: 'In its first year, South Gloucestershire Drive had:',
      rowsAre: 'What was counted',
      valuesAre: 'Number',
      figures: ['firstYearReferrals', 'firstYearVictims', 'firstYearChildren'],
    },
    {
      blockType: 'figures',
      heading: 'Up to June 2023',
      caption: 'South Gloucestershire Drive had worked with:',
      rowsAre: 'Who was counted',
      valuesAre: 'Number',
      figures: ['southGloucestershirePeopleWhoUseAbuse', 'southGloucestershireSurvivors'],
    },
    {
      blockType: 'figures',
      caption: 'Among people who fully engaged with South Gloucestershire Drive, there was',
      figures: ['southGloucestershireReoffending'],
      note: 'This does not count everyone who started. These are results for a whole group. They can’t tell you whether one person is safe.',
    },
    {
      blockType: 'text',
      markdown: `## The award

The Home Office awarded money to deliver Drive in Bristol, North Somerset and South Gloucestershire. It was for Cranstoun to work with people who pose a high risk or who abuse again and again.

The programme challenges people to change. It works with agencies such as the police and social services to disrupt abuse and protect victims.

It also paid for a study of what good the programme does and whether it is value for money.`,
    },
    {
      blockType: 'figures',
      caption: 'Our office, the police and the three councils together were awarded',
      figures: ['driveAward'],
    },
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
    {
      blockType: 'text',
      markdown: `## Read more

- [South Gloucestershire Council’s news of the award](${award})
- [The charity Cranstoun](https://cranstoun.org)`,
    },
  ],
}
