import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const rows = [
  ['Your complaint is about', 'Go first to', 'If you are not happy with the answer'],
  ['The police', 'Avon and Somerset Police', 'Ask for a review. Your outcome letter says who does it'],
  ['The commissioner', 'Our office', 'The Police and Crime Panel'],
  ['Probation', 'HM Prison and Probation Service', 'The Prisons and Probation Ombudsman'],
  ['Your personal data', 'Our office', 'The Information Commissioner’s Office (ICO)'],
]

export const complaints: StarterDocument = {
  collection: 'pages',
  slug: 'complaints',
  title: 'Complaints',
  summary: 'Who to complain to about the police, the commissioner, probation or how we use your personal data.',
  body: [
    {
      blockType: 'table',
      heading: 'Who to go to',
      caption: 'Where to complain, by subject',
      cells: rows.map((row) => row.join('\t')).join('\n'),
    },
    {
      blockType: 'text',
      markdown: `## The police

Complain first to Avon and Somerset Police. Its website says [how it deals with complaints](https://www.avonandsomerset.police.uk/updates-and-feedback/complaints/complaints-process/).

If you think your complaint was not dealt with well, you can ask for a review. Ask within 28 days of the date on your outcome letter. The letter says who does the review:

- the Police and Crime Commissioner (PCC), if it was about the quality of service
- the Independent Office for Police Conduct (IOPC), if it was about a crime or was complex

A review does not look into the case again. It asks if the outcome was reasonable, fair in scale and lawful. The commissioner can then recommend what the police should do. You can read [how to ask the commissioner for a review](https://avonandsomerset-pcc.gov.uk/contact/feedback/complaints/complaints-review).

## The commissioner

Write to our office first: The Chief of Staff, Office of the Police and Crime Commissioner for Avon and Somerset, Valley Road, Portishead, Bristol BS20 8JJ.

The Police and Crime Panel has the last say. It tries to settle the complaint. It can’t investigate or give a penalty. The panel’s website has [its rules for complaints about the commissioner](https://avonandsomersetpoliceandcrimepanel.org.uk/complaints-against-the-police-and-crime-commissioner/).

If you say that the commissioner has committed a crime, your complaint goes to the IOPC.

## Probation

Complain to HM Prison and Probation Service (HMPPS). For the South West, email [SWPS.Complaints@justice.gov.uk](mailto:SWPS.Complaints@justice.gov.uk). GOV.UK says [how probation complaints are handled](https://www.gov.uk/government/publications/handling-complaints-pi-512014).

Anyone can complain: people on probation, victims, families and the public. It can be about what staff did, decided or did not do. It can’t be about what a court decided.

After the final answer, you may be able to go to the Prisons and Probation Ombudsman. It must be about you yourself. [The ombudsman’s website](https://www.ppo.gov.uk) says how.

## Your personal data

If you are not happy with how we use your personal data, tell us in any way you like. We will acknowledge your complaint within 30 days. We will tell you the outcome as soon as we can.

If you are still not happy, you can [complain to the ICO](https://ico.org.uk/make-a-complaint).

## A service in our directory

Our office does not run the services we list. Complain to the service itself. If what we say about it is wrong, [tell us](/contact).`,
    },
  ],
}
