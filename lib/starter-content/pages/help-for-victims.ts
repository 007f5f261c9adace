import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

const parent = '/help-and-support'

/** Pages that may be read with the person who does the harm near by. */
export const helpForVictims: StarterDocument[] = [
  {
    collection: 'pages',
    slug: 'victims-of-crime',
    parent,
    title: 'Help for victims of crime',
    summary: 'Who can help, whether or not you tell the police.',
    wordsChangedOn: writtenOn,
    isSensitive: true,
    browserTitle: 'support',
    toBeConfirmed: [
      note({
        what: 'How people reach Lighthouse, the Adult Victims Service Partnership, the Young Victims Service and the Sexual Violence Alliance.',
        whom: 'Our commissioning team',
        source: 'https://avonandsomerset-pcc.gov.uk/news/2025/11/pcc-blog-standing-up-for-victims-in-a-time-of-change',
      }),
      note({
        what: 'That Lighthouse still works this way.',
        whom: 'Avon and Somerset Police',
        source: 'https://www.avonandsomerset-pcc.gov.uk/Your-PCC/PCC-Blog/2020/Feb/BeHeard-with-Lighthouse.aspx',
      }),
    ],
    body: [
      {
        blockType: 'targets',
        targets: [
          { phone: '999', line: 'If you or someone else is in danger' },
          { helpline: 'rapeAndSexualAbuse', line: 'Rape or sexual abuse, for anyone aged 16 or over. Free, 24 hours' },
          { label: 'Domestic abuse', document: '/help-and-support/domestic-abuse', line: 'For you, or for someone you know' },
        ],
      },
      {
        blockType: 'helplines',
        heading: 'Helplines',
        helplines: ['samaritans', 'victimSupport', 'childline', 'nspcc'],
      },
      {
        blockType: 'text',
        markdown: `## Tell the police about a crime

Call [101](tel:101) if it is not an emergency.

If the police are dealing with your case, ask your officer about Lighthouse. It is a unit of Avon and Somerset Police that supports victims and witnesses.

## You can choose

You can get support whether or not you tell the police. It does not matter how long ago it happened.`,
      },
      {
        blockType: 'signposts',
        heading: 'Local help with domestic abuse',
        documents: ['/services/somerset-domestic-abuse-service', '/services/next-link'],
      },
    ],
  },
  {
    collection: 'pages',
    slug: 'worried-about-my-behaviour',
    parent,
    title: 'Worried about your own behaviour',
    summary: 'Who you can talk to if you think you may be hurting someone close to you.',
    wordsChangedOn: writtenOn,
    isSensitive: true,
    browserTitle: 'talk',
    body: [
      {
        blockType: 'targets',
        targets: [
          { phone: '999', line: 'If someone is in danger, or you might hurt someone' },
          { helpline: 'respectPhoneline', line: 'Respect Phoneline, for people worried about their own behaviour. Free' },
          { label: 'Domestic abuse', document: '/help-and-support/domestic-abuse', line: 'If someone is hurting you' },
        ],
      },
      {
        blockType: 'text',
        markdown: `## What you can do today

Phone the Respect Phoneline and say what worries you. Asking for help is a good first step.

## Signs of abuse

Abuse is more than hitting. Ask yourself if you:

- hurt or frighten someone close to you
- make someone do sexual things that they do not want
- follow, watch or keep contacting someone who has asked you to stop
- try to control who someone sees, what they do or what they spend

If you do any of these, phone the Respect Phoneline. Opening times are on [its website](https://respectphoneline.org.uk). What you do is your choice, and you can choose to change it.`,
      },
      { blockType: 'helplines', heading: 'More people to talk to', helplines: ['samaritans', 'nhs111'] },
    ],
  },
]
