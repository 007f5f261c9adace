import { notCalledYet } from '#lib/starter-content/not-called-yet.ts'
import type { StarterBlock } from '#lib/starter-content/starter-document.ts'

const inDanger =
  'call [999](tel:999). If you can’t speak on a mobile, call 999, listen, and press 55 when you are asked to. Pressing 55 does not tell the police where you are. The textphone number is [18000](tel:18000).'

/** Stands first on every page about domestic abuse. A victim’s way in comes before everyone else’s. */
export const domesticAbuseHelp: StarterBlock[] = [
  {
    blockType: 'helpPanel',
    heading: 'Get help with domestic abuse',
    ways: [
      {
        situation: 'I am experiencing domestic abuse',
        advice: `If you are in danger now, ${inDanger}

If you are not in danger now, you can call a helpline when it is safe to talk. The numbers come next on this page. We also list [local help with domestic abuse](/help-and-support/domestic-abuse).`,
      },
      {
        situation: 'I am worried about someone',
        advice: `If they are in danger now, ${inDanger}

If it is not an emergency, you can call the police on [101](tel:101). You can also call the National Domestic Abuse Helpline about someone you know.`,
      },
      {
        situation: 'I am worried about my own behaviour',
        advice: `If someone is in danger now, call [999](tel:999).

You can talk to the Respect Phoneline. We have [a page for people who are worried about their own behaviour](/help-and-support/worried-about-my-behaviour).`,
      },
    ],
  },
  {
    blockType: 'helplines',
    heading: 'Helplines',
    helplines: ['nationalDomesticAbuse', 'mensAdviceLine', 'galop', 'respectPhoneline'],
  },
  notCalledYet,
]
