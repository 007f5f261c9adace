import type { StarterDocument } from '#lib/database/starter-content/starter-document.ts'

export const southWestReducingReoffendingPartnership: StarterDocument = {
  collection: 'partnerships',
  slug: 'south-west-reducing-reoffending-partnership',
  title: 'South West Reducing Reoffending Partnership',
  summary: 'Criminal justice partners from across the South West who work together on some of the main causes of reoffending.',
  established: '2019-03',
  aim: 'To reduce how often adults and children reoffend, and how much harm it does. This means less crime and fewer victims.',
  members: [
    { name: 'Ministry of Justice' },
    { name: 'NHS' },
    { name: 'Police' },
    { name: 'Prisons' },
    { name: 'Probation Service' },
    { name: 'Department for Work and Pensions' },
    { name: 'Police and Crime Commissioners of the South West' },
    { name: 'Voluntary sector' },
    { name: 'Youth Justice Board' },
  ],
  body: [
    {
      blockType: 'text',
      markdown: `## Why partners work across the region

Some causes of reoffending are easier to deal with across a whole region than in one area. The South West Reducing Reoffending Partnership (SWRRP) was set up in March 2019 to do this.

It brings together partners from across the South West and supports them to work together. It deals with some of the main causes of reoffending, such as:

- having nowhere to live
- finding it hard to get health services
- finding it hard to get a job

Each South West police area has a Police and Crime Commissioner (PCC). The commissioners are one of the nine kinds of member.

## What the partnership focuses on

The partnership wants better results for people in the criminal justice system who need help with:

- drugs or alcohol
- their mental health
- both of these

An earlier page of the commissioner’s office called this the current focus. That page gives no date.

## Prisoners Building Homes

The partnership runs several projects. One of them is Prisoners Building Homes.

People in prison work with companies that make modular homes. These are homes made in parts and then put together. They are low carbon and kinder to the environment. They are for local communities and for vulnerable people across the South West.

The project has two aims:

- people gain skills that help them get a job when they leave prison, which can reduce reoffending
- more homes are built, which helps with the housing crisis in the South West

Prisoners Building Homes began as a pilot in the South West. It has been a national programme since September 2024. The commissioner for Devon and Cornwall has [a page on how Prisoners Building Homes works](https://devonandcornwall-pcc.gov.uk/prisoners-building-homes).`,
    },
    {
      blockType: 'signposts',
      heading: 'Related pages',
      documents: ['/reducing-reoffending', '/boards/reducing-reoffending-board'],
    },
  ],
}
