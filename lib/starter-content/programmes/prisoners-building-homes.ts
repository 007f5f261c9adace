import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const devonAndCornwall = 'https://devonandcornwall-pcc.gov.uk/prisoners-building-homes'

export const prisonersBuildingHomes: StarterDocument = {
  collection: 'programmes',
  slug: 'prisoners-building-homes',
  title: 'Prisoners Building Homes',
  summary: 'People in prison learn skills by building low-carbon homes. It began in the South West and is now national.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({ what: 'The address of the video that explains the programme.', whom: 'Local Partnerships', source: devonAndCornwall }),
    note({
      what: 'Homes in Avon and Somerset. Six were to come to Bristol; nothing says whether they stand.',
      whom: 'Local Partnerships, or Bristol City Council',
      source: 'https://www.markshelford.org.uk/news/prisoners-building-homes-skills-programme-reduce-reoffending',
    }),
  ],
  related: ['/partnerships/south-west-reducing-reoffending-partnership', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What it is

People in prison work with companies that make modular homes, which are made in parts and then put together. The homes are low carbon and kinder to the environment. They are for local communities and vulnerable people across the South West.

The programme has two aims:

- people gain skills that help them get a job when they leave prison, which can reduce reoffending
- more homes are built, which helps with the housing crisis in the South West

## How it began

The five Police and Crime Commissioners (PCCs) of the South West had the idea. It is a project of the [South West Reducing Reoffending Partnership](/partnerships/south-west-reducing-reoffending-partnership).

The first home was put up in March 2021. People in prison made it in a workshop at HMP Leyhill. A person on probation helped to put it together on land of Torbay Council. The commissioner for Devon and Cornwall paid for it.

## A national programme

It has been a national programme since September 2024. Its sponsors are:

- the Ministry of Housing, Communities and Local Government
- the Ministry of Justice
- Police and Crime Commissioners

Local Partnerships hosts it.

Read [the Devon and Cornwall commissioner’s page about the programme](${devonAndCornwall}), or [our main website’s news from May 2022](https://avonandsomerset-pcc.gov.uk/news/2022/05/prisoners-building-eco-homes-for-communities-in-the-south-west).`,
    },
    {
      blockType: 'figures',
      heading: 'Homes for people who are homeless',
      caption: 'The programme’s homes include',
      figures: ['homesInAshford'],
    },
  ],
}
