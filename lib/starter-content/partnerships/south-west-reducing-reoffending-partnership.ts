import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

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
    { name: 'Probation Service', organisation: 'probationService' },
    { name: 'Department for Work and Pensions', organisation: 'departmentForWorkAndPensions' },
    { name: 'Police and Crime Commissioners of the South West' },
    { name: 'Voluntary sector' },
    { name: 'Youth Justice Board' },
  ],
  related: ['/programmes/prisoners-building-homes', '/boards/reducing-reoffending-board', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## Why partners work across the region

Some causes of reoffending are easier to deal with across a whole region than in one area. The South West Reducing Reoffending Partnership (SWRRP) was set up in March 2019 to do this.

It brings together partners from across the South West and supports them to work together. It deals with some of the main causes of reoffending, such as:

- having nowhere to live
- finding it hard to get health services
- finding it hard to get a job

## How it began

It began as a regional board. The board [first met in Bridgwater on 1 March 2019](https://www.avonandsomerset-pcc.gov.uk/news/2019/03/south-west-pccs-come-together-to-tackle-reoffending/). The five Police and Crime Commissioners (PCCs) of the South West called the meeting. They were the commissioners for:

- Avon and Somerset
- Devon and Cornwall
- Dorset
- Gloucestershire
- Wiltshire and Swindon

## What the partnership focuses on

The partnership wants better results for people in the criminal justice system who need help with:

- drugs or alcohol
- their mental health
- both of these

An earlier page of the commissioner’s office called this the current focus. That page gives no date.

## Its projects

The partnership runs several projects. Our sources name one of them, Prisoners Building Homes. It has become a national programme.`,
    },
  ],
}
