import { note, writtenOn } from '#lib/starter-content/notes.ts'
import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const reducingReoffendingBoard: StarterDocument = {
  collection: 'boards',
  slug: 'reducing-reoffending-board',
  title: 'Avon and Somerset Reducing Reoffending Board',
  summary: 'The board brings together all partners in criminal justice here. It helps them to focus on what reduces reoffending.',
  wordsChangedOn: writtenOn,
  purposes: [
    { purpose: 'It joins up the work to reduce reoffending across Avon and Somerset, and oversees it.' },
    { purpose: 'It oversees Integrated Offender Management (IOM) and sets its direction.' },
    { purpose: 'It agrees priorities, so that partners know where to focus.' },
    { purpose: 'It helps partners share what they know, work well and learn from what works best.' },
    { purpose: 'Public bodies, charities and firms use it to talk about how to plan and pay for help together.' },
  ],
  members: [],
  toBeConfirmed: [
    note({
      what: 'Chair, members, meetings and papers of the board.',
      whom: 'Our partnerships team',
      source: 'https://www.avonandsomerset-pcc.gov.uk/working-for-you/partnerships/reducing-reoffending/',
    }),
    note({
      what: 'That the Safer Somerset Partnership is still a partner. It joined in 2017.',
      whom: 'Somerset Council',
      source: somersetPage,
    }),
  ],
  related: [
    '/boards/local-criminal-justice-board',
    '/partnerships/south-west-reducing-reoffending-partnership',
    '/strategies/reducing-reoffending-strategy-2025-2028',
  ],
  body: [
    {
      blockType: 'text',
      markdown: `## Priorities for 2025 to 2028

- support for people leaving custody
- [Integrated Offender Management (IOM)](/programmes/integrated-offender-management)
- restorative approaches for children, which help them put harm right
- trauma-informed practice, which takes account of what people have lived through

Read the [Reducing Reoffending Strategy 2025 to 2028](/strategies/reducing-reoffending-strategy-2025-2028). Before it, the board looked most at three things: people aged 16 to 25, IOM, and women in the criminal justice system.

## Partners

Our office has given the board new energy. Partners include the [Safer Somerset Partnership](/partnerships/safer-somerset-partnership), which joined in 2017.`,
    },
  ],
}
