import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const prisonersBuildingHomes: StarterDocument = {
  collection: 'programmes',
  slug: 'prisoners-building-homes',
  title: 'Prisoners Building Homes',
  summary: 'People in prison learn skills by building low-carbon homes. It began as a pilot in the South West and is now national.',
  related: ['/partnerships/south-west-reducing-reoffending-partnership', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What it is

People in prison work with companies that make modular homes. These are homes made in parts and then put together. They are low carbon and kinder to the environment. They are for local communities and for vulnerable people.

The programme has two aims:

- people gain skills that help them get a job when they leave prison, which can reduce reoffending
- more homes are built, which helps with the housing crisis in the South West

## How it began

It began as a pilot in the South West, led by the region’s five Police and Crime Commissioners (PCCs). It was a project of the [South West Reducing Reoffending Partnership](/partnerships/south-west-reducing-reoffending-partnership).

The first home was made to show that the idea works. It was delivered in March 2021. People in prison built it in a workshop at HMP Leyhill. It was put up on land of Torbay Council. The commissioner for Devon and Cornwall paid for it.

In 2023 the programme won a Government Property Award for working together.

## A national programme

It has been a national programme since September 2024. On its national board are:

- the Ministry of Housing, Communities and Local Government
- the Ministry of Justice
- police and crime commissioners

Local Partnerships hosts the programme. The Local Government Association, HM Treasury and the Welsh Government own that body.

## The video

An earlier page of the commissioner’s office led to a video that explains the programme. No source that we read gives its address, so we can’t show it. This page says in words what the programme is.

## Where this comes from

Most of this comes from [the Devon and Cornwall commissioner’s page about the programme](https://devonandcornwall-pcc.gov.uk/prisoners-building-homes). That page gives no date. You can also read [our main website’s news from May 2022](https://avonandsomerset-pcc.gov.uk/news/2022/05/prisoners-building-eco-homes-for-communities-in-the-south-west).`,
    },
  ],
}
