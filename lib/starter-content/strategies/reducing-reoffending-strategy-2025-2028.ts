import { note, writtenOn } from '#lib/starter-content/notes.ts'
import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const reducingReoffendingStrategy: StarterDocument = {
  collection: 'strategies',
  slug: 'reducing-reoffending-strategy-2025-2028',
  title: 'Reducing Reoffending Strategy 2025 to 2028',
  summary: 'What partners here have agreed to work on, in four areas.',
  wordsChangedOn: writtenOn,
  from: '2025',
  to: '2028',
  partners: [],
  focusAreas: [
    {
      name: 'Support for people leaving custody (resettlement)',
      explanation: 'Helping people to build their lives again after custody, above all with housing, health and money.',
    },
    {
      name: 'Integrated Offender Management (IOM)',
      explanation: 'A joined-up way of working with people who commit crimes again and again.',
    },
    {
      name: 'Restorative approaches for children',
      explanation: 'Helping young people to take responsibility and to put harm right.',
    },
    {
      name: 'Trauma-informed practice',
      explanation: 'Understanding how what people have lived through affects what they do, and fitting support to that.',
    },
  ],
  publications: [],
  toBeConfirmed: [
    note({ what: 'The strategy document, or its address, and its partners by name.', whom: 'Our partnerships team', source: somersetPage }),
  ],
  related: ['/boards/reducing-reoffending-board', '/programmes/integrated-offender-management', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What it is for

The Avon and Somerset Reducing Reoffending Strategy says how partners will work together. It aims to make things better for people and for the places where they live. It is about adults and young people.

## Partners

It brings together three kinds of partner:

- public bodies with legal duties
- community safety partnerships, such as the [Safer Somerset Partnership](/partnerships/safer-somerset-partnership)
- the voluntary sector

## Plans it fits with

The strategy is in line with the [Police and Crime Plan 2024–2029](/publications/police-and-crime-plan-2024-2029) and with local youth justice plans. This keeps the work consistent across the region.

Read [Somerset Council’s page on reducing reoffending](${somersetPage}).`,
    },
  ],
}
