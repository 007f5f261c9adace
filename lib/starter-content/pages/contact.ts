import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const contact: StarterDocument = {
  collection: 'pages',
  slug: 'contact',
  title: 'Contact',
  summary: 'How to reach the police or our office, and how to ask for another format.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({
      what: 'Phone, email, hours, answering time and press contact of the office. Each is a setting, and shows up here once it is filled in.',
      whom: 'Our chief executive',
    }),
  ],
  body: [
    {
      blockType: 'targets',
      heading: 'The police',
      targets: [
        {
          phone: '999',
          line: 'In an emergency',
          advice:
            'Can’t speak on a mobile? Call 999, listen, and press 55 when asked. It does not give your location. The textphone number is 18000.',
        },
        { phone: '101', line: 'When it is not an emergency, such as to report a crime' },
        { label: 'Help and support', document: '/help-and-support', line: 'Someone to talk to, and services near you' },
      ],
    },
    { blockType: 'officeDetails', heading: 'Phone or email us', details: ['phone', 'email', 'hours', 'answersWithin', 'pressContact'] },
    {
      blockType: 'text',
      markdown: `## Write to us

Office of the Police and Crime Commissioner for Avon and Somerset, Valley Road, Portishead, Bristol BS20 8JJ.

If you write about a nomination, give its reference.`,
    },
    {
      blockType: 'list',
      heading: 'What we can’t do',
      lead: 'We can’t:',
      items: [
        { item: 'send the police, or take a report of a crime: call 999 or 101' },
        { item: 'investigate a crime, or tell the police how to run a case' },
        { item: 'change what a court decided' },
        { item: 'decide which Community Payback projects go ahead: the Probation Service does' },
        { item: 'refer you or anyone else to the Drive Project' },
      ],
    },
    {
      blockType: 'text',
      markdown: `## Other formats

You can ask for a page in large print, easy read, audio or braille. Say which page you mean and how to reach you.

## Complaints and requests

Read [who to complain to](/complaints), or [how to ask for information](/freedom-of-information).`,
    },
  ],
}
