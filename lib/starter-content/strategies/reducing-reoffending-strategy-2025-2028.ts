import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const reducingReoffendingStrategy: StarterDocument = {
  collection: 'strategies',
  slug: 'reducing-reoffending-strategy-2025-2028',
  title: 'Reducing Reoffending Strategy 2025–2028',
  summary: 'How partners in Avon and Somerset plan to reduce reoffending by adults and young people.',
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
      explanation: 'Helping young people to take responsibility and to change things for the better.',
    },
    {
      name: 'Trauma-informed practice',
      explanation: 'Understanding how past experiences affect what people do, and fitting support to that.',
    },
  ],
  publications: [],
  related: ['/boards/reducing-reoffending-board', '/programmes/integrated-offender-management', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What the strategy is for

The Avon and Somerset Reducing Reoffending Strategy says how partners will work together. It aims to make things better for people and for the places where they live.

## The partners

The source does not name each partner. It names three kinds:

- public bodies with legal duties
- community safety partnerships, such as the [Safer Somerset Partnership](/partnerships/safer-somerset-partnership)
- the voluntary sector

## Plans it fits with

The strategy follows the same lines as the Police and Crime Plan and the local youth justice plans. This is so that partners across the region work in the same way.

## The document

We do not have the strategy document on this site yet. You can read about it on [Somerset Council’s page on reducing reoffending](${somersetPage}). The council last updated that page on 5 December 2025.`,
    },
    { blockType: 'documents', heading: 'Related documents', publications: ['/publications/police-and-crime-plan-2024-2029'] },
  ],
}
