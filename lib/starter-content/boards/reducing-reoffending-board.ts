import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const reducingReoffendingBoard: StarterDocument = {
  collection: 'boards',
  slug: 'reducing-reoffending-board',
  title: 'Avon and Somerset Reducing Reoffending Board',
  summary: 'The main place where criminal justice partners in Avon and Somerset plan together how to reduce reoffending.',
  purposes: [
    { purpose: 'Watch over the work to reduce reoffending across Avon and Somerset, and join it up.' },
    { purpose: 'Set the direction of Integrated Offender Management (IOM), and watch over how it is run.' },
    { purpose: 'Agree priorities, so that partners know where to focus their efforts.' },
    { purpose: 'Bring partners together, and help them to share information, work efficiently and learn from what works best.' },
    {
      purpose:
        'Talk about chances for public bodies, voluntary and community groups and private companies to plan services and pay for them together.',
    },
  ],
  members: [{ name: 'Safer Somerset Partnership', joined: '2017', page: '/partnerships/safer-somerset-partnership' }],
  related: [
    '/partnerships/safer-somerset-partnership',
    '/boards/local-criminal-justice-board',
    '/strategies/reducing-reoffending-strategy-2025-2028',
    '/reducing-reoffending',
  ],
  body: [
    {
      blockType: 'text',
      markdown: `## What the board is

The board is the main forum for all partners in the criminal justice system here. It helps them to focus on what reduces reoffending.

The Office of the Police and Crime Commissioner (OPCC) gave the board a new start. The source gives no date for this.

Our sources do not name the board’s chair. They name only one of its members.

## What the board works on now

The [Reducing Reoffending Strategy](/strategies/reducing-reoffending-strategy-2025-2028) runs from 2025 to 2028. It has four focus areas:

- support for people leaving custody (resettlement)
- [Integrated Offender Management (IOM)](/programmes/integrated-offender-management)
- restorative approaches for children
- trauma-informed practice

## Earlier priorities

Before this strategy, the board had three priorities. The source gives no date for them:

- people aged 16 to 25
- Integrated Offender Management (IOM)
- women in the criminal justice system`,
    },
  ],
}
