import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const mainSite = 'https://www.avonandsomerset-pcc.gov.uk'

export const about: StarterDocument = {
  collection: 'pages',
  slug: 'about',
  title: 'About us',
  summary: 'Who runs this website, what it is for, and what is on our main website.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({
      what: 'What the law now says of the end of commissioners. Read this page again by 25 February 2027, after 90 days.',
      whom: 'Our chief executive',
    }),
    note({ what: 'Whether the commissioner has a deputy.', whom: 'Our chief executive' }),
  ],
  body: [
    {
      blockType: 'text',
      markdown: `## Who we are

We are the Office of the Police and Crime Commissioner for Avon and Somerset. People elect the commissioner to hold the police to account.

We help local agencies to work together, so that fewer people reoffend. The commissioner chairs the [Local Criminal Justice Board](/boards/local-criminal-justice-board).`,
    },
    { blockType: 'people', heading: 'The commissioner', people: ['clareMoody'] },
    {
      blockType: 'text',
      markdown: `In November 2025 the government announced that it would abolish police and crime commissioners in May 2028. Parliament has to pass a law first.

## What this website is for

It is about how people here work to cut reoffending. You can find help, nominate a place for Community Payback, and read who does what.

## What is on our main website

[Our main website](${mainSite}) has:

- the part of council tax that pays for policing, called the precept
- [the budget and what is spent](${mainSite}/reports-publications/finance-expenditure)
- the commissioner’s other decisions
- custody visiting, when volunteers go to see how police cells are run
- how the police force performs
- jobs and volunteering`,
    },
    {
      blockType: 'text',
      markdown: `## Postcodes and maps

These lines are part of the licences of what we use to find a council area.

Contains OS data © Crown copyright and database right 2014. Contains Royal Mail data © Royal Mail copyright and database right 2014. Contains National Statistics data © Crown copyright and database right 2014. Source: Office for National Statistics. All are licensed under the [Open Government Licence v3.0](https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).`,
    },
    {
      blockType: 'signposts',
      heading: 'More about this website',
      documents: ['/contact', '/complaints', '/freedom-of-information', '/accessibility', '/privacy', '/cookies'],
    },
  ],
}
