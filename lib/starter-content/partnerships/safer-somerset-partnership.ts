import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const saferSomersetPartnership: StarterDocument = {
  collection: 'partnerships',
  slug: 'safer-somerset-partnership',
  title: 'Safer Somerset Partnership',
  summary: 'Somerset’s community safety partnership. The law says that it must have a strategy to reduce reoffending.',
  legalBasis:
    'Crime and Disorder Act 1998. The Policing and Crime Act 2009 changed it, and added the duty to reduce reoffending from 2010.',
  aim: 'To deal with crime, anti-social behaviour, misuse of drugs and alcohol, and reoffending in Somerset.',
  members: [
    { name: 'Police', organisation: 'avonAndSomersetPolice' },
    { name: 'Probation Service', organisation: 'probationService' },
    { name: 'Local authorities' },
    { name: 'Integrated care board, for health' },
    { name: 'Fire service' },
  ],
  related: ['/partnerships/somerset-youth-justice-partnership', '/programmes/integrated-offender-management', '/reducing-reoffending'],
  body: [
    {
      blockType: 'text',
      markdown: `## What the partnership is

Community safety partnerships are groups set up by law. Each brings public bodies together to make its area safer. Somerset’s is called the Safer Somerset Partnership.

At first each district had its own. In 2013 the Police and Crime Commissioner of the day agreed to one for the whole county.

## What it must do

Since 2010, these partnerships must make a plan to reduce reoffending and carry it out. That is their duty in law.

The partnership joined the [Avon and Somerset Reducing Reoffending Board](/boards/reducing-reoffending-board) in 2017. Crime does not stop where one council’s area ends, so the work should not stop there.

## Its plan

The partnership’s last plan that we found ran from June 2022 to March 2025.

## Where this comes from

We used two parts of Somerset Council’s website:

- [its page on reducing reoffending](${somersetPage}), last updated on 5 December 2025
- [its pages about the partnership](https://www.somerset.gov.uk/health-safety-and-wellbeing/safer-somerset-partnership/)`,
    },
  ],
}
