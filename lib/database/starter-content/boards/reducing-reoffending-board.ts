import type { StarterDocument } from '#lib/database/starter-content/starter-document.ts'

export const reducingReoffendingBoard: StarterDocument = {
  collection: 'boards',
  slug: 'reducing-reoffending-board',
  title: 'Avon and Somerset Reducing Reoffending Board',
  summary: 'The main place where criminal justice partners in Avon and Somerset plan together how to reduce reoffending.',
  purposes: [
    { purpose: 'Oversee and coordinate work to reduce reoffending across Avon and Somerset.' },
    { purpose: 'Set the direction of Integrated Offender Management (IOM), and oversee how it is run.' },
    { purpose: 'Agree priorities, so that partners know where to focus their efforts.' },
    { purpose: 'Bring partner agencies together, and support them to share information, work efficiently and share what works best.' },
    {
      purpose:
        'Discuss where public bodies, voluntary and community groups and private companies could design, arrange and pay for services together.',
    },
  ],
  members: [{ name: 'Safer Somerset Partnership', joined: '2017', page: '/partnerships/safer-somerset-partnership' }],
  body: [
    {
      blockType: 'text',
      markdown: `## What the board is

The board is the main forum for everyone involved in the criminal justice system here. It helps them focus on what reduces reoffending.

The Office of the Police and Crime Commissioner (OPCC) gave the board a new start. The source gives no date for this.

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
- women in the criminal justice system

## Who belongs to the board

We name a member only when a published source does. The [Safer Somerset Partnership](/partnerships/safer-somerset-partnership) is the community safety partnership for Somerset. It joined in 2017, because crime does not stop at council borders.

Our sources do not name the board’s chair.

## Meetings and papers

Our sources give no meetings or papers, so none are shown here.`,
    },
    {
      blockType: 'signposts',
      heading: 'Related pages',
      documents: ['/boards/local-criminal-justice-board', '/strategies/reducing-reoffending-strategy-2025-2028', '/reducing-reoffending'],
    },
  ],
}
