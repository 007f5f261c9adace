import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const integratedOffenderManagement: StarterDocument = {
  collection: 'programmes',
  slug: 'integrated-offender-management',
  title: 'Integrated Offender Management',
  summary: 'A way of working with people who commit crimes again and again. The police and the Probation Service lead it.',
  related: ['/strategies/reducing-reoffending-strategy-2025-2028', '/help-and-support', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What it is

Integrated Offender Management (IOM) is a national way of working. It is for people who commit crimes again and again.

It starts from the view that a small number of people commit a large part of the crime where we live. They often face several problems at once. These problems are hard to pull apart, and each can make the others worse.

## Who runs it

The police and the Probation Service lead it. People who help with recovery, councils and other partners support it.

The [Reducing Reoffending Board](/boards/reducing-reoffending-board) sets the direction of IOM in Avon and Somerset.`,
    },
    {
      blockType: 'list',
      heading: 'Five things that are common',
      lead: 'Reoffending is rarely about one thing alone. These are often part of it:',
      items: [
        { item: 'Unstable housing: without a safe place to live, it is harder to keep a routine or get support.' },
        { item: 'Drugs and alcohol: being dependent on them can lead to crime, and makes it harder to recover.' },
        { item: 'Being out of work: without a job or training, people can run short of money and have fewer chances later.' },
        {
          item: 'Family pressures: having to care for others, or a relationship that breaks down, can put a strain on feelings and on daily life.',
        },
        {
          item: 'Mental and physical health: poor health can change the choices people make, how they cope and how they get help.',
        },
      ],
    },
    {
      blockType: 'text',
      markdown: `That is why IOM is joined up. Partners try to see the whole picture, and to fit the help of different services together.

## Find services

Our own pages list [help and support](/help-and-support) in Avon and Somerset.

Somerset Council also has a directory of local services that work side by side with IOM. It is called IOM Services. You can find it from [Somerset Council’s page on reducing reoffending](${somersetPage}).

## Where this comes from

We used Somerset Council’s page. The council last updated it on 5 December 2025.`,
    },
  ],
}
