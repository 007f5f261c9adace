import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const freedomOfInformation: StarterDocument = {
  collection: 'pages',
  slug: 'freedom-of-information',
  title: 'Freedom of information',
  summary: 'How to ask for information that our office holds, and what to do if you are not happy with the answer.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({ what: 'An email address for requests, who answers them, and who reviews an answer.', whom: 'The monitoring officer' }),
  ],
  body: [
    {
      blockType: 'text',
      markdown: `## Your right to ask

The Freedom of Information Act 2000 gives everyone the right to ask for information that a public body holds. You do not have to say why you want it.

## Look first

What you want may be published already:

- on this site, under [publications](/publications)
- on [the office’s main website](https://www.avonandsomerset-pcc.gov.uk), which has the budget, spending and other decisions

## How to ask

Ask in writing. Give:

- your name
- an address for our answer, which can be an email address
- what you want to know, as exactly as you can

Write to: Office of the Police and Crime Commissioner for Avon and Somerset, Valley Road, Portishead, Bristol BS20 8JJ.

The law gives us 20 working days to answer. If we can’t give you something, we will say why.

## If you are not happy with the answer

Write to us and ask for a review. Give the date of your request and say what is wrong.

If you are still not happy, you can [complain to the Information Commissioner’s Office (ICO)](https://ico.org.uk/make-a-complaint).

## Information about you

To ask what we hold about you, read [what we do with personal data](/privacy). For information that the police hold, ask [Avon and Somerset Police](https://www.avonandsomerset.police.uk).`,
    },
  ],
}
