import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const ourAddress = 'Office of the Police and Crime Commissioner for Avon and Somerset, Valley Road, Portishead, Bristol BS20 8JJ'

const rows = [
  ['About', 'Go first to', 'Then to'],
  ['The police', 'Avon and Somerset Police', 'A review. Your letter says who does it'],
  ['The chief constable', 'Our office', ''],
  ['The commissioner', 'Our office', 'The Police and Crime Panel'],
  ['Our staff', 'Our chief executive', ''],
  ['Probation', 'HM Prison and Probation Service', 'The Prisons and Probation Ombudsman'],
  ['Your personal data', 'Our office', 'The Information Commissioner’s Office'],
]

export const complaints: StarterDocument = {
  collection: 'pages',
  slug: 'complaints',
  title: 'Complaints',
  summary: 'Who to complain to about the police, the commissioner, our staff, probation or your personal data.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({
      what: 'The whole page, and above all who reviews a complaint about the chief constable.',
      whom: 'The monitoring officer',
      source: 'https://avonandsomerset-pcc.gov.uk/contact/feedback/complaints/complaints-review',
    }),
    note({
      what: 'The panel’s address and email, and its protocol of 28 June 2022.',
      whom: 'Somerset Council, Democratic Services',
      source: 'https://avonandsomersetpoliceandcrimepanel.org.uk/complaints-against-the-police-and-crime-commissioner/',
    }),
    note({ what: 'Who takes complaints about our staff after our chief executive.', whom: 'The monitoring officer' }),
  ],
  body: [
    {
      blockType: 'table',
      heading: 'Who to go to',
      caption: 'Where to complain, by subject',
      cells: rows.map((row) => row.join('\t')).join('\n'),
      firstColumnNamesRows: true,
    },
    {
      blockType: 'text',
      markdown: `## The police

Complain first to Avon and Somerset Police. Read [how the police deal with complaints](https://www.avonandsomerset.police.uk/updates-and-feedback/complaints/complaints-process/).

If you are not happy with how your complaint was handled, ask for a review. Do it within 28 days of the date on the letter that tells you the outcome. The letter says who does the review:

- the Police and Crime Commissioner (PCC), or
- the Independent Office for Police Conduct (IOPC)

A review does not look into the case again. Read [how to ask the commissioner for a review](https://avonandsomerset-pcc.gov.uk/contact/feedback/complaints/complaints-review).

## The chief constable

Write to our office if your complaint is about what the chief constable did in person. Complaints about other officers and staff go to Avon and Somerset Police.

## The commissioner

Write first to: The Chief of Staff, ${ourAddress}.

The Police and Crime Panel has the last say. Its address is: Police and Crime Panel, Democratic Services, Somerset Council, County Hall, Taunton TA1 4DY. Read [the panel’s rules for complaints about the commissioner](https://avonandsomersetpoliceandcrimepanel.org.uk/complaints-against-the-police-and-crime-commissioner/).

If you say that the commissioner has committed a crime, your complaint goes to the IOPC.

## Our staff

Write to: The Chief Executive, ${ourAddress}.

## Probation

Complain to HM Prison and Probation Service (HMPPS). For the South West, email [SWPS.Complaints@justice.gov.uk](mailto:SWPS.Complaints@justice.gov.uk). Read [how probation complaints are handled](https://www.gov.uk/government/publications/handling-complaints-pi-512014).

You can complain about what staff did, decided or did not do. You can’t complain about what a court decided.

After the last answer, you may be able to go to the Prisons and Probation Ombudsman. [The ombudsman’s website](https://www.ppo.gov.uk) says how.

## Your personal data

Tell us in any way you like if you are not happy with how we use your personal data. We will acknowledge your complaint within 30 days, and tell you the outcome.

If you are still not happy, you can [complain to the Information Commissioner’s Office (ICO)](https://ico.org.uk/make-a-complaint).

## A service on this website

Complain to the service itself. We do not run the services that we list.`,
    },
  ],
}
