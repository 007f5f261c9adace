import { domesticAbuseHelp } from '#lib/starter-content/domestic-abuse-help.ts'
import { notCalledYet } from '#lib/starter-content/not-called-yet.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const parent = '/help-and-support'

/** Pages that a victim may read with the person who harms them near by. */
export const helpForVictims: StarterDocument[] = [
  {
    collection: 'pages',
    slug: 'victims-of-crime',
    parent,
    title: 'Help for victims of crime',
    summary: 'Where to find support if a crime has happened to you or to someone close to you.',
    isSensitive: true,
    body: [
      {
        blockType: 'helpPanel',
        heading: 'Get help now',
        ways: [
          { situation: 'I am in danger, or someone else is', advice: 'Call [999](tel:999).' },
          { situation: 'I want to tell the police about a crime', advice: 'If it is not an emergency, call [101](tel:101).' },
          {
            situation: 'I am experiencing domestic abuse',
            advice: 'Go to [help with domestic abuse](/help-and-support/domestic-abuse).',
          },
        ],
      },
      { blockType: 'helplines', heading: 'Helplines', helplines: ['victimSupport', 'rapeAndSexualAbuse', 'childline', 'samaritans'] },
      notCalledYet,
      {
        blockType: 'signposts',
        heading: 'Services in Avon and Somerset',
        documents: ['/services/the-bridge', '/services/somerset-domestic-abuse-service', '/services/next-link'],
      },
      {
        blockType: 'text',
        markdown: `## If you are already in touch with the police

Avon and Somerset Police has a unit called Lighthouse for some victims and witnesses. The police put people in touch with it. Ask the officer who deals with your case. Our sources give no phone number for it.

## You can choose

You can get support whether or not you tell the police. It does not matter how long ago it happened.`,
      },
    ],
  },
  {
    collection: 'pages',
    slug: 'domestic-abuse',
    parent,
    title: 'Help with domestic abuse',
    summary: 'Helplines and local services for you, or for someone you are worried about.',
    isSensitive: true,
    body: [
      {
        blockType: 'targets',
        targets: [
          {
            phone: '999',
            line: 'If you are in danger now',
            advice: 'Can’t speak on a mobile? Call 999, listen, and press 55 when asked. It does not give your location.',
          },
          { phone: '0808 2000 247', line: 'National Domestic Abuse Helpline, for women. Free, 24 hours' },
          { label: 'Can’t phone?', section: 'Local services', line: 'British Sign Language, online chat, text' },
        ],
        others: [],
      },
      {
        blockType: 'helplines',
        heading: 'More helplines',
        helplines: ['somersetDomesticAbuse', 'nextLink', 'karmaNirvana', 'rapeAndSexualAbuse'],
      },
      {
        blockType: 'signposts',
        heading: 'Local services',
        documents: ['/services/somerset-domestic-abuse-service', '/services/next-link', '/services/the-bridge'],
      },
      {
        blockType: 'text',
        markdown: `## What domestic abuse is

Domestic abuse is not only hitting. It can also be sexual abuse, harassment, stalking, or jealous and controlling behaviour.

It is not your fault. You can get help whether or not you tell the police.

## Programmes for people who use abuse

Our site has pages about [the Drive Project](/programmes/drive-project). It works with people who use abuse.

If someone takes part in a programme like Drive, that does not by itself make you safe.`,
      },
    ],
  },
  {
    collection: 'pages',
    slug: 'worried-about-my-behaviour',
    parent,
    title: 'Worried about your own behaviour',
    summary: 'Where to talk, in confidence, if you think you may be hurting someone close to you.',
    isSensitive: true,
    body: [
      {
        blockType: 'helpPanel',
        heading: 'Get help now',
        ways: [
          { situation: 'Someone is in danger, or you might hurt someone', advice: 'Call [999](tel:999).' },
          {
            situation: 'Someone is hurting me',
            advice: 'Go to [help with domestic abuse](/help-and-support/domestic-abuse).',
          },
        ],
      },
      { blockType: 'helplines', heading: 'Talk to someone', helplines: ['respectPhoneline'] },
      {
        blockType: 'text',
        markdown: `## What you can do today

It can be hard to say that you may be hurting someone you love. Asking for help is a good first step.

The Respect Phoneline is for people who worry about their own behaviour. The people who answer know about abuse. They can help you to think about what to change.

## What to look at

Abuse is not only hitting. Ask yourself if you:

- hurt or frighten someone close to you
- make someone do sexual things that they do not want
- follow, watch or keep contacting someone who has asked you to stop
- try to control who someone sees, what they do or what they spend

If any of these is true, please call. What you do is your choice, and you can choose to change it.`,
      },
      { blockType: 'helplines', heading: 'More people to talk to', helplines: ['somersetDomesticAbuse', 'samaritans', 'nhs111'] },
      notCalledYet,
      {
        blockType: 'text',
        markdown: `## About Drive

**You can’t refer yourself or anyone else to Drive on this site.** You can read [what the Drive Project is](/programmes/drive-project).`,
      },
    ],
  },
]
