import { notCalledYet } from '#lib/starter-content/not-called-yet.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const parent = '/help-and-support'

export const helpAndSupport: StarterDocument[] = [
  {
    collection: 'pages',
    slug: 'help-and-support',
    title: 'Help and support',
    summary: 'Services and helplines for people with convictions, their families and victims of crime in Avon and Somerset.',
    body: [
      {
        blockType: 'helpPanel',
        heading: 'Get help now',
        ways: [
          { situation: 'Someone is in danger', advice: 'Call [999](tel:999).' },
          { situation: 'I need the police, but it is not an emergency', advice: 'Call [101](tel:101).' },
        ],
      },
      {
        blockType: 'signposts',
        heading: 'Find help for you',
        documents: [
          '/help-and-support/people-with-convictions',
          '/help-and-support/families',
          '/help-and-support/victims-of-crime',
          '/help-and-support/domestic-abuse',
          '/help-and-support/worried-about-my-behaviour',
        ],
      },
      { blockType: 'listing', heading: 'Find help with', of: 'needs', whenEmpty: 'There are no services in the directory yet.' },
      {
        blockType: 'callToAction',
        heading: 'Find a service',
        reason: 'Look through all services in our directory. You can choose what you need help with, who it is for and where.',
        label: 'Find a service',
        document: '/services',
      },
      { blockType: 'helplines', heading: 'Someone to talk to', helplines: ['samaritans', 'nhs111', 'childline'] },
    ],
  },
  {
    collection: 'pages',
    slug: 'people-with-convictions',
    parent,
    title: 'Help for people with convictions',
    summary:
      'Where to find help with housing, work, money, health and your record, whether you are in prison, on probation or long past it.',
    related: ['/help-and-support', '/help-and-support/families'],
    body: [
      {
        blockType: 'text',
        markdown: `You do not have to sort everything out alone, or all at once. Start with what you need most.

If you are on probation, your probation practitioner can also put you in touch with services. If you are in prison, ask staff about help before your release. It is best to ask early.`,
      },
      {
        blockType: 'signposts',
        heading: 'Somewhere to live',
        documents: [
          '/services/shelter-leaving-prison',
          '/services/somerset-council-homelessness',
          '/services/bristol-city-council-homelessness',
          '/services/julian-house',
        ],
      },
      {
        blockType: 'signposts',
        heading: 'Money and work',
        documents: [
          '/services/universal-credit-leaving-prison',
          '/services/stepchange-debt-charity',
          '/services/support-through-probation',
          '/services/changing-tunes',
        ],
      },
      { blockType: 'signposts', heading: 'Your criminal record', documents: ['/services/unlock', '/services/nacro'] },
      {
        blockType: 'signposts',
        heading: 'Health, drugs and alcohol',
        documents: [
          '/services/somerset-drug-and-alcohol-service',
          '/services/bristol-drugs-project',
          '/services/developing-health-and-independence',
          '/services/second-step',
        ],
      },
      { blockType: 'signposts', heading: 'For women', documents: ['/services/nelson-trust-womens-centres'] },
      {
        blockType: 'helplines',
        heading: 'If you are finding it hard to cope',
        helplines: ['samaritans', 'nhs111'],
      },
      notCalledYet,
    ],
  },
  {
    collection: 'pages',
    slug: 'families',
    parent,
    title: 'Help for families',
    summary: 'Help for you if someone in your family is on trial, in prison, on probation or has a conviction.',
    body: [
      {
        blockType: 'text',
        markdown:
          'When someone in your family has a conviction, it can affect you too. You may need help with money, housing or how you feel. It is all right to ask for help for yourself.',
      },
      {
        blockType: 'signposts',
        heading: 'Help for you',
        documents: [
          '/services/prisoners-families-helpline',
          '/services/unlock',
          '/services/bristol-drugs-project',
          '/services/stepchange-debt-charity',
        ],
      },
      { blockType: 'helplines', heading: 'Someone to talk to', helplines: ['samaritans', 'childline'] },
      notCalledYet,
      {
        blockType: 'signposts',
        heading: 'Help you can tell them about',
        documents: [
          '/services/shelter-leaving-prison',
          '/services/universal-credit-leaving-prison',
          '/help-and-support/people-with-convictions',
        ],
      },
      {
        blockType: 'signposts',
        heading: 'If someone is hurting you',
        documents: ['/help-and-support/domestic-abuse', '/help-and-support/victims-of-crime'],
      },
    ],
  },
]
