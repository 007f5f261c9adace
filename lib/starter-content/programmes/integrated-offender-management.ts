import { note, writtenOn } from '#lib/starter-content/notes.ts'
import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const integratedOffenderManagement: StarterDocument = {
  collection: 'programmes',
  slug: 'integrated-offender-management',
  title: 'Integrated Offender Management',
  summary: 'A way of working with people who commit crimes again and again. The police and the Probation Service lead it.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({
      what: 'The address of Somerset’s IOM Services directory, so that this page can lead to it.',
      whom: 'Somerset Council',
      source: somersetPage,
    }),
  ],
  related: ['/strategies/reducing-reoffending-strategy-2025-2028', '/help-and-support', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What it is

Integrated Offender Management (IOM) is a national way of working with people who commit crimes again and again.

A small number of people commit a large part of the crime where we live. They often face several problems at once, and each can make the others worse.

## Who runs it

The police and the Probation Service lead it. Recovery workers, councils and other partners support it.

The [Reducing Reoffending Board](/boards/reducing-reoffending-board) sets its direction in Avon and Somerset.`,
    },
    {
      blockType: 'list',
      heading: 'What often lies behind reoffending',
      lead: 'It is rarely one thing alone. These five are common:',
      items: [
        { item: 'Unstable housing: without a safe place to live, it is harder to keep a routine or get support.' },
        { item: 'Drugs and alcohol: being dependent on them can lead to crime, and makes it harder to recover.' },
        { item: 'Being out of work: without a job or training, people can run short of money and have fewer chances later.' },
        { item: 'Family pressures: caring for others, or a relationship that breaks down, can be a strain.' },
        { item: 'Mental and physical health: poor health can change the choices people make, how they cope and how they get help.' },
      ],
    },
    {
      blockType: 'text',
      markdown: `## How partners respond

Partners try to see the whole picture, and fit the help of different services together.

You can find [help and support](/help-and-support) in Avon and Somerset on this site.`,
    },
  ],
}
