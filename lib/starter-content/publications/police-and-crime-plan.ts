import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const policeAndCrimePlan: StarterDocument = {
  collection: 'publications',
  slug: 'police-and-crime-plan-2024-2029',
  title: 'Police and Crime Plan 2024–2029',
  summary: 'What the Police and Crime Commissioner wants policing in Avon and Somerset to do, up to 2029.',
  wordsChangedOn: writtenOn,
  publishedOn: '2024-12',
  publisher: 'officeOfTheCommissioner',
  url: 'https://avonandsomerset-pcc.gov.uk/police-and-crime-plan-2024-2029',
  related: ['/strategies/reducing-reoffending-strategy-2025-2028'],
  body: [
    {
      blockType: 'text',
      markdown: `## Five priorities

- strengthen neighbourhood policing
- reduce violent crime
- prevent crime
- support victims
- improve standards of policing

The law says that each Police and Crime Commissioner (PCC) must publish a plan. This one was launched in December 2024 after the public had their say.`,
    },
  ],
}
