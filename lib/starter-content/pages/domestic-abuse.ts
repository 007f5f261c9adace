import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

/** Read with the person who does the harm near by: help first, everything else after it, and no programme for people who use abuse. */
export const domesticAbuse: StarterDocument = {
  collection: 'pages',
  slug: 'domestic-abuse',
  parent: '/help-and-support',
  title: 'Domestic abuse help',
  summary: 'Numbers to phone, other ways to reach them, and local help, for you or for someone you are worried about.',
  wordsChangedOn: writtenOn,
  isSensitive: true,
  browserTitle: 'help',
  toBeConfirmed: [
    note({
      what: 'Numbers and websites of local help in Bath and North East Somerset, Bristol and South Gloucestershire. The three services are drafts; each shows up here once it is published.',
      whom: 'Southside, and Next Link',
    }),
    note({
      what: 'When British Sign Language is offered: Monday to Friday, 10am to 6pm, in May 2021.',
      whom: 'Refuge, which runs the National Domestic Abuse Helpline',
      source: 'https://limpingchicken.com/2021/05/28/bsl-helpline-launched-for-domestic-abuse/',
    }),
    note({
      what: '999 BSL, texts to 999 and the textphone number 18000, and a web address for each.',
      whom: 'Avon and Somerset Police',
      source: 'https://www.lighthousewa.org.uk/resources/domestic-abuse-in-the-deaf-community',
    }),
  ],
  body: [
    {
      blockType: 'targets',
      targets: [
        {
          phone: '999',
          line: 'If you are in danger now',
          advice: 'Can’t speak on a mobile? Call 999, listen, and press 55 when asked. It does not give your location.',
        },
        { helpline: 'nationalDomesticAbuse', line: 'National Domestic Abuse Helpline, for women. Free, 24 hours' },
        { label: 'Can’t phone?', section: 'Can’t phone?', line: 'Online chat, British Sign Language, text to 999' },
      ],
      others: [
        { label: 'Men', helpline: 'mensAdviceLine' },
        { label: 'LGBT+', helpline: 'galop' },
      ],
    },
    {
      blockType: 'text',
      markdown: `## Can’t phone?

### Online chat

Chat online with [the helpline for women](https://www.nationaldahelpline.org.uk) or [the Men’s Advice Line](https://mensadviceline.org.uk). Their websites show the times.

### British Sign Language

- The [National Domestic Abuse Helpline](https://www.nationaldahelpline.org.uk) answers in British Sign Language (BSL) by SignVideo, on weekdays.
- [SignHealth](https://signhealth.org.uk) helps deaf adults and young people in England who are experiencing domestic abuse.

### 999 without speaking

- Text 999 if you have registered.
- Use the 999 BSL app to reach the emergency services in British Sign Language.
- The textphone number is [18000](tel:18000).`,
    },
    {
      blockType: 'localHelp',
      heading: 'Local help',
      areas: [
        { area: 'bathAndNorthEastSomerset', service: '/services/southside' },
        { area: 'bristol', service: '/services/next-link-bristol' },
        { area: 'northSomerset', service: '/services/next-link' },
        { area: 'somerset', service: '/services/somerset-domestic-abuse-service' },
        { area: 'southGloucestershire', service: '/services/next-link-south-gloucestershire' },
      ],
    },
    {
      blockType: 'text',
      markdown:
        'Wherever you are, women can phone the National Domestic Abuse Helpline and men the Men’s Advice Line. You can also [find a service](/services).',
    },
    { blockType: 'helplines', heading: 'Other helplines', helplines: ['rapeAndSexualAbuse', 'mensAdviceLine', 'galop', 'karmaNirvana'] },
    {
      blockType: 'text',
      markdown: `## What domestic abuse is

Domestic abuse is more than hitting. It can be sexual abuse, harassment, stalking, or jealous and controlling behaviour.

It is not your fault. You can get help whether or not you tell the police.

## Worried about someone

If they are in danger now, call [999](tel:999). If it is not an emergency, call [101](tel:101). You can also phone the National Domestic Abuse Helpline about a woman you know, or the Men’s Advice Line about a man.`,
    },
    { blockType: 'helplines', heading: 'Worried about your own behaviour', helplines: ['respectPhoneline'] },
    {
      blockType: 'text',
      markdown: 'Read [help for people worried about their own behaviour](/help-and-support/worried-about-my-behaviour).',
    },
  ],
}
