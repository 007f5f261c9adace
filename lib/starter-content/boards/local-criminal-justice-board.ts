import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const localCriminalJusticeBoard: StarterDocument = {
  collection: 'boards',
  slug: 'local-criminal-justice-board',
  title: 'Local Criminal Justice Board',
  summary: 'A board of criminal justice partners in Avon and Somerset. It is separate from the Reducing Reoffending Board.',
  purposes: [{ purpose: 'Bring partners together to help reduce crime.' }],
  chair: 'clareMoody',
  members: [],
  related: ['/boards/reducing-reoffending-board', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What the board is

The Local Criminal Justice Board is a separate body from the [Reducing Reoffending Board](/boards/reducing-reoffending-board). Our sources do not name its members.

## Who chairs it

The Police and Crime Commissioner (PCC) wrote in November 2025 that she chairs the board. You can read [what she wrote on the commissioner’s main website](https://avonandsomerset-pcc.gov.uk/news/2025/11/pcc-blog-standing-up-for-victims-in-a-time-of-change).

An earlier page of the commissioner’s office says that the commissioner of the day chaired it. That page gives no date.`,
    },
    { blockType: 'people', heading: 'Commissioners who have chaired it', people: ['clareMoody', 'markShelford'] },
  ],
}
