import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const localCriminalJusticeBoard: StarterDocument = {
  collection: 'boards',
  slug: 'local-criminal-justice-board',
  title: 'Local Criminal Justice Board',
  summary: 'The commissioner chairs this board. It brings people together to help cut crime.',
  wordsChangedOn: writtenOn,
  purposes: [],
  chair: 'commissioner',
  members: [],
  toBeConfirmed: [
    note({
      what: 'Members, meetings and papers of the board.',
      whom: 'Our partnerships team',
      source: 'https://avonandsomerset-pcc.gov.uk/news/2025/11/pcc-blog-standing-up-for-victims-in-a-time-of-change',
    }),
    note({
      what: 'Whether volunteers still review community resolutions. They reviewed 87 cases in 2024.',
      whom: 'Our volunteering team',
      source: 'https://avonandsomerset-pcc.gov.uk/news/2025/06/national-volunteers-week-2025',
    }),
  ],
  related: ['/boards/reducing-reoffending-board', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## Community resolutions

The police settle some cases by a community resolution. Volunteers at our office looked at cases from 2024. What they found was shared with magistrates and with this board. Read [our news on volunteers](https://avonandsomerset-pcc.gov.uk/news/2025/06/national-volunteers-week-2025).

You can read [what Clare Moody wrote in November 2025 about victims and change](https://avonandsomerset-pcc.gov.uk/news/2025/11/pcc-blog-standing-up-for-victims-in-a-time-of-change).`,
    },
    { blockType: 'people', heading: 'Earlier chair', people: ['markShelford'] },
  ],
}
