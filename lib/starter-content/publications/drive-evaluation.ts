import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const driveEvaluation: StarterDocument = {
  collection: 'publications',
  slug: 'drive-project-evaluation',
  title: 'Evaluation of the Drive Project',
  summary: 'A three-year study by the University of Bristol of a programme that works with people who use abuse.',
  wordsChangedOn: writtenOn,
  isSensitive: true,
  browserTitle: 'help',
  publishedOn: '2020-02',
  publisher: 'universityOfBristol',
  url: 'https://drivepartnership.org.uk/publication/university-of-bristol-evaluation-of-the-drive-project/',
  related: ['/programmes/drive-project'],
  body: [
    {
      blockType: 'text',
      markdown: `## About the study

It looked at the Drive pilots in Essex, South Wales and West Sussex, from 2016 to 2019. It did not look at Avon and Somerset.

These are results for a whole group. They can’t tell you whether one person is safe.`,
    },
  ],
}
