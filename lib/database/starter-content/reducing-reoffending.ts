import type { StarterDocument } from '#lib/database/starter-content/starter-document.ts'

const somersetPage = 'https://www.somerset.gov.uk/health-safety-and-wellbeing/safer-somerset-partnership/reducing-reoffending-somerset'

export const reducingReoffending: StarterDocument = {
  collection: 'pages',
  slug: 'reducing-reoffending',
  title: 'How we reduce reoffending',
  summary: 'Why people reoffend, who works together to prevent it in Avon and Somerset, and what the strategy for 2025 to 2028 says.',
  body: [
    {
      blockType: 'text',
      markdown: `## What reducing reoffending means

Reducing reoffending means helping people who have committed a crime not to commit another. It makes communities safer and improves people’s lives.

People often reoffend for several reasons, and the reasons affect each other. No agency can deal with all of them alone. Partners need to work together to help people choose a different path.`,
    },
    { blockType: 'figures', figures: ['crimeByPeopleWhoOffendedBefore'] },
    {
      blockType: 'text',
      markdown: `## Who works together

The Police and Crime Commissioner (PCC) is elected to hold the police to account for the public. The Office of the Police and Crime Commissioner (OPCC) brings local partners together to prevent and reduce reoffending.

There are two main streams of work:

- the [Avon and Somerset Reducing Reoffending Board](/boards/reducing-reoffending-board), for the local area
- the [South West Reducing Reoffending Partnership (SWRRP)](/partnerships/south-west-reducing-reoffending-partnership), for the region

The Local Criminal Justice Board is a separate body. It brings partners together to help reduce crime. An earlier page of the OPCC says that the commissioner of the day chaired it.

Police and crime commissioners are due, subject to legislation, to be abolished in May 2028.

## Reducing Reoffending Strategy 2025–2028

The Avon and Somerset Reducing Reoffending Strategy says how partners will work together from 2025 to 2028. It covers adults and young people. It aims for better results for people and for communities.

The partners are public bodies with legal duties, community safety partnerships and the voluntary sector.

The strategy has four focus areas:

- **Support for people leaving custody (resettlement)**: helping people rebuild their lives, above all with housing, health and money.
- **Integrated Offender Management (IOM)**: a joined-up way of working with people who commit crimes again and again.
- **Restorative approaches for children**: helping young people to take responsibility and to change things for the better.
- **Trauma-informed practice**: understanding how past experiences affect what people do, and fitting support to that.

The strategy follows the same lines as the Police and Crime Plan and the local youth justice plans. You can find the Police and Crime Plan on [the commissioner’s main website](https://www.avonandsomerset-pcc.gov.uk). We do not have the strategy document on this site yet.

## Integrated Offender Management

Integrated Offender Management (IOM) is a national way of working with people who commit crimes again and again. The police and probation services lead it. Recovery workers, councils and other partners support it.

It starts from the view that a small number of people commit a large part of the crime in our communities. They often face several problems at once. These problems are hard to separate, and each can make the others worse.

Five things are common:

- **Unstable housing**: without a safe place to live, it is harder to keep a routine or get support.
- **Drugs and alcohol**: being dependent on them can lead to crime and make recovery harder.
- **Unemployment**: without work or training, people can run short of money and have fewer chances later.
- **Family pressures**: caring for others, or a relationship that breaks down, can be a strain on feelings and on daily life.
- **Mental and physical health**: poor health can affect the choices people make, how they cope and whether they can use services.

That is why IOM is joined up. Partners try to understand the whole picture and coordinate support across services.

Somerset Council has a directory of local services that work alongside IOM. It is called IOM Services. You can find it from [Somerset Council’s page on reducing reoffending](${somersetPage}).

## Safer Somerset Partnership

Community safety partnerships are groups set up by law. They bring together organisations such as the police, councils, health services, probation and fire services. They tackle crime, anti-social behaviour, drug and alcohol misuse and reoffending in their area.

Since 2010 they have had a legal duty to make strategies to reduce reoffending and to carry them out. The Policing and Crime Act 2009 brought this in by changing the Crime and Disorder Act 1998.

Somerset’s community safety partnership is called the Safer Somerset Partnership. It joined the [Reducing Reoffending Board](/boards/reducing-reoffending-board) in 2017. Crime does not stop at council borders, so the work should not stop there.

## Somerset Youth Justice Partnership

The Somerset Youth Justice Partnership coordinates services that prevent children and young people from offending and reoffending. The Youth Justice Partnership Board leads it. It includes:

- Somerset Council: Children’s Services and Public Health
- Somerset Integrated Care Board
- Avon and Somerset Police
- the Probation Service

Its job is to make sure that each agency plays its part well. The main aim of the youth justice system is set by the Crime and Disorder Act 1998. It is to prevent offending by children and young people.

## Where this comes from

What we say here about the strategy, IOM and the partnerships in Somerset comes from [Somerset Council’s page](${somersetPage}). The council last updated it on 5 December 2025. The council’s next review was due by 5 June 2026.`,
    },
    {
      blockType: 'signposts',
      heading: 'What partners do',
      documents: [
        '/boards/reducing-reoffending-board',
        '/partnerships/south-west-reducing-reoffending-partnership',
        '/programmes/drive-project',
        '/community-payback',
      ],
    },
  ],
}
