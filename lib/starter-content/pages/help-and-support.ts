import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const parent = '/help-and-support'

export const helpAndSupport: StarterDocument[] = [
  {
    collection: 'pages',
    slug: 'help-and-support',
    title: 'Help and support',
    summary: 'Services and helplines for people with convictions, their families and victims of crime.',
    wordsChangedOn: writtenOn,
    body: [
      {
        blockType: 'targets',
        targets: [
          { phone: '999', line: 'If you or someone else is in danger' },
          { label: 'Domestic abuse', document: '/help-and-support/domestic-abuse', line: 'For you, or for someone you know' },
          { helpline: 'samaritans', line: 'Someone to talk to. Samaritans, free, 24 hours' },
        ],
      },
      {
        blockType: 'signposts',
        heading: 'Who you want help for',
        documents: [
          '/help-and-support/domestic-abuse',
          '/help-and-support/victims-of-crime',
          '/help-and-support/people-with-convictions',
          '/help-and-support/families',
        ],
      },
      { blockType: 'signposts', heading: 'Your own behaviour', documents: ['/help-and-support/worried-about-my-behaviour'] },
      { blockType: 'listing', heading: 'What you want help with', of: 'needs' },
      {
        blockType: 'helplines',
        heading: 'Someone to talk to',
        helplines: ['samaritans', 'shout', 'nhs111', 'childline', 'nspcc'],
      },
    ],
  },
  {
    collection: 'pages',
    slug: 'people-with-convictions',
    parent,
    title: 'Help for people with convictions',
    summary: 'Housing, work, money, health and your record, in prison, leaving prison, on probation or long after.',
    wordsChangedOn: writtenOn,
    toBeConfirmed: [
      note({
        what: 'Services for women, and help in police custody and at court, so that this page can lead to them.',
        whom: 'Our commissioning team',
      }),
    ],
    related: ['/help-and-support', '/help-and-support/families'],
    body: [
      {
        blockType: 'text',
        markdown: `Start with what you need most.

If you are in prison, ask staff for help before you leave. If you are on probation, ask your probation practitioner. If you have nowhere to stay tonight, tell the council of the area you are in.`,
      },
      {
        blockType: 'signposts',
        heading: 'Somewhere to live',
        documents: [
          '/services/shelter-leaving-prison',
          '/services/north-somerset-council-homelessness',
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
          '/services/cfo-evolution',
          '/services/support-through-probation',
          '/services/stepchange-debt-charity',
        ],
      },
      { blockType: 'signposts', heading: 'Your criminal record', documents: ['/services/unlock'] },
      { blockType: 'signposts', heading: 'Health', documents: ['/services/nhs-111-mental-health'] },
      { blockType: 'signposts', heading: 'Drugs and alcohol', documents: ['/services/bristol-drugs-project'] },
      { blockType: 'signposts', heading: 'Music', documents: ['/services/changing-tunes'] },
      { blockType: 'helplines', heading: 'Someone to talk to', helplines: ['samaritans', 'nhs111', 'gambling'] },
    ],
  },
  {
    collection: 'pages',
    slug: 'families',
    parent,
    title: 'Help for families',
    summary: 'Help for you if someone close to you is in prison, on probation or has a conviction.',
    wordsChangedOn: writtenOn,
    related: ['/help-and-support', '/help-and-support/people-with-convictions'],
    body: [
      {
        blockType: 'text',
        markdown:
          'If someone in your family is in prison or has a conviction, it can be hard for you too. You can ask for help for yourself.',
      },
      { blockType: 'helplines', heading: 'Someone to talk to', helplines: ['samaritans', 'prisonersFamilies', 'childline'] },
      {
        blockType: 'signposts',
        heading: 'Help for you',
        documents: ['/services/unlock', '/services/bristol-drugs-project', '/services/stepchange-debt-charity'],
      },
      {
        blockType: 'signposts',
        heading: 'Help for them',
        documents: ['/services/shelter-leaving-prison', '/services/universal-credit-leaving-prison', '/services/cfo-evolution'],
      },
      {
        blockType: 'signposts',
        heading: 'If someone is hurting you',
        documents: ['/help-and-support/domestic-abuse', '/help-and-support/victims-of-crime'],
      },
    ],
  },
]
