import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const mainSite = 'https://www.avonandsomerset-pcc.gov.uk'

export const about: StarterDocument = {
  collection: 'pages',
  slug: 'about',
  title: 'About this site',
  summary: 'What this site is for, who runs it, and what you can find on the commissioner’s main website instead.',
  body: [
    {
      blockType: 'text',
      markdown: `## What this site is for

This site is about reducing reoffending in Avon and Somerset. It says who works on it, what they do and what has come of it. You can also find help, and nominate a Community Payback project.

## Who runs it

The Office of the Police and Crime Commissioner (OPCC) for Avon and Somerset runs this site. The Police and Crime Commissioner (PCC) is elected to hold the police to account for the public.`,
    },
    { blockType: 'people', heading: 'The commissioner', people: ['clareMoody'] },
    {
      blockType: 'text',
      markdown: `Police and crime commissioners are due, subject to legislation, to be abolished in May 2028.

## What is on our main website

[The commissioner’s main website](${mainSite}) has everything else:

- the part of council tax that pays for policing (the precept)
- [the budget and what is spent](${mainSite}/reports-publications/finance-expenditure)
- other decisions
- custody visiting
- how the police force performs
- jobs

## How we write

- Every number says what it counts, among whom, where it comes from and when.
- If a source gives no date, we say so. We do not guess.
- We name a member, a meeting or a document only when a source does. If we have none, the page says so.
- A helpline or a service shows the day its details were last checked.`,
    },
    {
      blockType: 'signposts',
      heading: 'More about this site',
      documents: ['/contact', '/complaints', '/freedom-of-information', '/accessibility', '/privacy', '/cookies'],
    },
  ],
}
