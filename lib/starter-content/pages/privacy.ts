import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const yourRights = `## Your rights

You can ask us:

- for a copy of what we hold about you
- to correct it
- to delete it, or to use it less
- to stop using it, because you object

The law does not say yes to each of these every time. If we say no, we will say why. [Contact us](/contact) to ask.

## If you want to complain

Tell us first, in any way you like. We will acknowledge your complaint within 30 days and tell you the outcome as soon as we can. If you are still not happy, you can [complain to the Information Commissioner’s Office (ICO)](https://ico.org.uk/make-a-complaint).`

const whoWeAre = `## Who is responsible

The Office of the Police and Crime Commissioner (OPCC) for Avon and Somerset runs this site. It decides how your information is used. You can write to us at Valley Road, Portishead, Bristol BS20 8JJ.

We have still to add how to reach our data protection officer.`

export const privacy: StarterDocument[] = [
  {
    collection: 'pages',
    slug: 'privacy',
    title: 'Privacy',
    summary: 'What this site collects about you, why, and what you can ask us to do with it.',
    body: [
      {
        blockType: 'text',
        markdown: `${whoWeAre}

## If you only read our pages

We do not keep a list of who reads what. Our pages set no cookies and ask no other website for anything. You can read more about [cookies](/cookies).

## If you search

If your search finds nothing, we keep its words and count how often they are used. This shows us what is missing. We do not keep who searched. We do not keep words with an @ sign or a number of four digits or more.

Our office has still to decide how long to keep these words. Until it has, we keep them. We will write the time here.

## If you use a form

There are two forms, and each has a privacy notice of its own.`,
      },
      { blockType: 'signposts', heading: 'Privacy notices', documents: ['/privacy/nominations', '/privacy/page-feedback'] },
      { blockType: 'text', markdown: yourRights },
    ],
  },
  {
    collection: 'pages',
    slug: 'nominations',
    parent: '/privacy',
    title: 'Privacy notice: nominations',
    summary: 'What we do with what you tell us when you nominate a Community Payback project.',
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
- your name
- your email address or phone number
- your organisation, if you give one

We also keep the day and time, a reference, and what happens to the nomination after that. A code made from your answers tells us if the same form is sent twice. Nobody can read your answers from it. Do not name anyone else in your description, and do not describe a crime.

## Why we use it

We use it to check the nomination, to send it to the Probation Service and to contact you about it.

The legal basis is public task: article 6(1)(e) of the UK General Data Protection Regulation (GDPR). One of the commissioner’s roles is to ask people where Community Payback could help.

## Who sees it

- The staff of our office see it.
- We share your details and your nomination with the Probation Service. It decides which projects go ahead.
- We won’t contact the owner of the place without telling you.

We do not sell it, and we do not publish your name. No decision about you is made by a computer alone.

## How long we keep it

Our office has still to decide how long to keep nominations. Until it has, we keep them. We will write the time here.

${yourRights}`,
      },
    ],
  },
  {
    collection: 'pages',
    slug: 'page-feedback',
    parent: '/privacy',
    title: 'Privacy notice: page feedback',
    summary: 'What we do with your answer when you tell us if a page was useful.',
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

We keep nothing that says who you are. We do not ask for your name, and we can’t reply.

Someone may press the button twice. To notice that, we make a code from your answer, your internet address and your browser’s name. The code does not show any of them. We delete the code within minutes. We do not keep the address itself.

## Why we use it

We use it to make our pages better. The legal basis is public task: article 6(1)(e) of the UK General Data Protection Regulation (GDPR).

## Who sees it

The staff of our office see it. Nobody else does.

## How long we keep it

Our office has still to decide how long to keep feedback. Until it has, we keep it. We will write the time here.

${yourRights}`,
      },
    ],
  },
]
