import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const contact: StarterDocument = {
  collection: 'pages',
  slug: 'contact',
  title: 'Contact',
  summary: 'How to reach the police or our office, what our office can’t do, and how to ask for another format.',
  body: [
    {
      blockType: 'helpPanel',
      heading: 'If you need the police',
      ways: [
        {
          situation: 'It is an emergency',
          advice:
            'Call [999](tel:999). If you can’t speak on a mobile, call 999, listen, and press 55 when you are asked to. The textphone number is [18000](tel:18000).',
        },
        { situation: 'It is not an emergency', advice: 'Call [101](tel:101).' },
        {
          situation: 'I need someone to talk to',
          advice: 'We list helplines and services in [help and support](/help-and-support).',
        },
      ],
    },
    {
      blockType: 'text',
      markdown: `## Write to our office

Office of the Police and Crime Commissioner for Avon and Somerset, Valley Road, Portishead, Bristol BS20 8JJ.

We do not have a phone number or an email address to print here yet. You can look for them on [the commissioner’s main website](https://www.avonandsomerset-pcc.gov.uk).

If you write about a nomination, give its reference.`,
    },
    {
      blockType: 'list',
      heading: 'What our office can’t do',
      lead: 'Our office can’t:',
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
      markdown: `## Ask for another format

Tell us if you need something on this site in another format. You can ask for large print, easy read, audio or braille. Say which page you mean and how we can reach you.

## If you are not happy

Our [complaints page](/complaints) says who to go to. To ask for information that we hold, see [freedom of information](/freedom-of-information).`,
    },
  ],
}
