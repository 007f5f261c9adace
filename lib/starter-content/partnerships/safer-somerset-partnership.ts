import { note, writtenOn } from '#lib/starter-content/notes.ts'
import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const saferSomersetPartnership: StarterDocument = {
  collection: 'partnerships',
  slug: 'safer-somerset-partnership',
  title: 'Safer Somerset Partnership',
  summary: 'Somerset’s community safety partnership. The law gives it a duty to reduce reoffending.',
  wordsChangedOn: writtenOn,
  legalBasis: 'Crime and Disorder Act 1998. The Policing and Crime Act 2009 added the duty to reduce reoffending, which began in 2010.',
  aim: 'To deal with crime, anti-social behaviour, drug and alcohol misuse, and reoffending in Somerset.',
  members: [
    { name: 'Police', organisation: 'avonAndSomersetPolice' },
    { name: 'Probation Service', organisation: 'probationService' },
    { name: 'Local councils' },
    { name: 'Health services' },
    { name: 'Fire service' },
  ],
  toBeConfirmed: [
    note({ what: 'The members by name, and the partnership’s present plan.', whom: 'Somerset Council', source: somersetPage }),
  ],
  related: ['/partnerships/somerset-youth-justice-partnership', '/reducing-reoffending/in-somerset', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What it is

Community safety partnerships are groups set up by law. Each brings public bodies together to make its area safer. Somerset’s is called the Safer Somerset Partnership.

## What it must do

Since 2010 these partnerships have had to make a plan to reduce reoffending and carry it out.

The partnership joined the [Avon and Somerset Reducing Reoffending Board](/boards/reducing-reoffending-board) in 2017. Crime does not stop at council borders, so the work should not stop there.

Read [Somerset Council’s page on reducing reoffending](${somersetPage}).`,
    },
  ],
}
