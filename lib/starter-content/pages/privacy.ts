import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const yourRights = `## Your rights

You can ask us:

- for a copy of what we hold about you
- to correct it
- to delete it, or to use it less
- to stop using it, because you object

The law does not say yes to each of these every time. If we say no, we will say why. [Contact us](/contact) to ask.

## If you want to complain

Tell us first, in any way you like. We will acknowledge your complaint within 30 days, and tell you the outcome. If you are still not happy, you can [complain to the Information Commissioner’s Office (ICO)](https://ico.org.uk/make-a-complaint).`

const whoWeAre = `## Who is responsible

The Office of the Police and Crime Commissioner (OPCC) for Avon and Somerset runs this site. It decides how your information is used. Write to us at Valley Road, Portishead, Bristol BS20 8JJ.`

/** What each notice needs before the site opens, and only the office can say. */
function missing(keptFor: string) {
  return [
    note({ what: `How long ${keptFor}. It is a setting; write it into the notice too.`, whom: 'Our data protection officer' }),
    note({ what: 'How to reach the data protection officer, and whether the notice is complete.', whom: 'Our data protection officer' }),
  ]
}

export const privacy: StarterDocument[] = [
  {
    collection: 'pages',
    slug: 'privacy',
    title: 'Privacy',
    summary: 'What this website collects about you, why, and what you can ask us to do with it.',
    wordsChangedOn: writtenOn,
    toBeConfirmed: missing('the words of searches that found nothing are kept'),
    body: [
      {
        blockType: 'text',
        markdown: `${whoWeAre}

## If you only read our pages

We do not keep a list of who reads what. Our pages ask no other website for anything. One cookie is set, if you nominate a project. You can read more about [cookies](/cookies).

## If you search

If your search finds nothing, we keep its words and count how often they are used. This shows us what is missing. We do not keep who searched. We do not keep words with an @ sign, a postcode or four digits or more. Searches that we can tell are about danger, suicide, abuse or a child at risk are never kept or counted.

## If you use a form

There are two forms. Each has its own privacy notice.`,
      },
      { blockType: 'signposts', heading: 'Privacy notices', documents: ['/privacy/nominations', '/privacy/page-feedback'] },
      { blockType: 'officeDetails', heading: 'Who to ask', details: ['dataProtectionOfficer'] },
      { blockType: 'text', markdown: yourRights },
    ],
  },
  {
    collection: 'pages',
    slug: 'nominations',
    parent: '/privacy',
    title: 'Privacy notice: nominations',
    summary: 'What we do with what you tell us when you nominate a Community Payback project.',
    wordsChangedOn: writtenOn,
    toBeConfirmed: missing('nominations are kept'),
    related: ['/community-payback', '/privacy'],
    body: [
      {
        blockType: 'text',
        markdown: `${whoWeAre}

## What we collect

When you nominate a project, we keep what you write:

- where the work is needed, and its postcode if you give it
- the council area
- what needs doing, and how you describe it
- what may be dangerous there, who owns the place, and how people get there
- photos of the place, if you add any
- your name
- your email address or phone number
- your organisation, if you give one

We also keep the day and time, a reference, and what happens to the nomination after that. A code made from your answers tells us if the same form is sent twice within a day. Nobody can read your answers from it.

We keep answers and photos that you have not sent for 7 days, so that you can go on with them. A cookie in your browser finds them again. You can delete them at any time in the form.

We make each photo smaller, and take out the place and time that your phone or camera saves in it.

Someone may flood the form. To notice that, we make a code from part of your internet address. The code does not show the address. We delete it after an hour.

Do not name anyone else in your description, and do not describe a crime. Do not show faces, children or number plates in a photo.

## Why we use it

We use it to check the nomination and to contact you about it. You get a private link. It shows where your nomination stands. With it you can correct how we reach you, withdraw the nomination or ask us to delete your details. We keep a code of the link, and not the link. The link ends a year after the nomination is closed. If it may become a project, we send it on to the Probation Service.

The legal basis is public task: article 6(1)(e) of the UK General Data Protection Regulation (GDPR). One of the commissioner’s roles is to ask people where Community Payback could help.

## Who sees it

- The staff of our office see it.
- If we send your nomination on, we share your details with the Probation Service. It decides which projects go ahead.
- We may send your photos with it. We do not publish them.
- Our office will not contact the owner of the place without telling you first. The Probation Service may contact them if it takes the project on.

We do not sell it, and we do not publish your name. No decision about you is made by a computer alone.

If your words may be about someone in danger, the site tells one of our staff by email to read them. The email has your reference and none of your words.

## How we delete it

We count from the day your nomination closes, or the project it became part of. When its time is over, the site deletes:

- your name and how to reach you
- what you wrote, and your photos
- our letters to you

We keep the reference, the council area, the kind of work and what happened when. None of that names you. We may keep a nomination longer if we still need it, such as for a complaint.`,
      },
      {
        blockType: 'officeDetails',
        heading: 'How long we keep it, and who to ask',
        details: ['nominationsKeptFor', 'dataProtectionOfficer'],
      },
      { blockType: 'text', markdown: yourRights },
    ],
  },
  {
    collection: 'pages',
    slug: 'page-feedback',
    parent: '/privacy',
    title: 'Privacy notice: page feedback',
    summary: 'What we do with your answer when you tell us if a page was useful.',
    wordsChangedOn: writtenOn,
    toBeConfirmed: missing('page feedback is kept'),
    related: ['/privacy'],
    body: [
      {
        blockType: 'text',
        markdown: `${whoWeAre}

## What we collect

When you send page feedback, we keep:

- which page it was, and which version of it
- if it was useful to you
- the reason for your visit, if you choose one
- when you sent it

From a search, or an address that is not here, we keep the kind of page alone. We do not keep what you typed.

We keep nothing that says who you are. We do not ask for your name, and we can’t reply.

Someone may press a button twice. To notice that, we make a code from your answer, your internet address and your browser’s name. The code does not show any of them, and we delete it within minutes. We do not keep the address itself.

Someone may send a flood of answers. To notice that, we make a code from part of your internet address. We delete it after an hour.

You can change your answer or give a reason for an hour. The page holds a one-time code that lets you do so. We delete the code after the hour. Pages about abuse and the like have no code and ask nothing more.

## Why we use it

We use it to make our pages better. The legal basis is public task: article 6(1)(e) of the UK General Data Protection Regulation (GDPR).

## Who sees it

The staff of our office see it.`,
      },
      { blockType: 'officeDetails', heading: 'How long we keep it, and who to ask', details: ['feedbackKeptFor', 'dataProtectionOfficer'] },
      { blockType: 'text', markdown: yourRights },
    ],
  },
]
