import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const southWestReducingReoffendingPartnership: StarterDocument = {
  collection: 'partnerships',
  slug: 'south-west-reducing-reoffending-partnership',
  title: 'South West Reducing Reoffending Partnership',
  summary: 'Nine kinds of member, working together across the region since 2019.',
  wordsChangedOn: writtenOn,
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
  toBeConfirmed: [
    note({
      what: 'That drugs, alcohol and mental health are still the focus, and the partnership’s chair, plan, projects and website.',
      whom: 'South West Reducing Reoffending Partnership',
      source: 'https://www.avonandsomerset-pcc.gov.uk/working-for-you/partnerships/reducing-reoffending/',
    }),
  ],
  related: ['/programmes/prisoners-building-homes', '/boards/reducing-reoffending-board', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## Why partners work across the region

Some causes of reoffending are easier to deal with across a whole region. The South West Reducing Reoffending Partnership (SWRRP) supports its partners to work together on the main ones, such as:

- having nowhere to live
- finding it hard to get health services
- finding it hard to get a job

## What it focuses on

It wants better results for people in the criminal justice system who need help with drugs, alcohol or their mental health.

It runs several projects. One of them, [Prisoners Building Homes](/programmes/prisoners-building-homes), is now a national programme.

## How it began

The five Police and Crime Commissioners (PCCs) of the South West called the first meeting. It was [in Bridgwater on 1 March 2019](https://www.avonandsomerset-pcc.gov.uk/news/2019/03/south-west-pccs-come-together-to-tackle-reoffending/).

At first it looked at four things: women, veterans, short sentences, and the move from youth to adult services.`,
    },
  ],
}
