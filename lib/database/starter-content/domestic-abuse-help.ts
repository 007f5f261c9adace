import type { StarterBlock } from '#lib/database/starter-content/starter-document.ts'

const inDanger =
  'call [999](tel:999). If you can’t speak on a mobile, call 999, listen, and press 55 when you are asked to. Pressing 55 does not tell the police where you are. The textphone number is [18000](tel:18000).'

const checkFirst =
  'Hours can change. We took these numbers from published sources, and our office has not checked them yet. Check them before you rely on them.'

/** Stands first on every page about domestic abuse. A victim’s way in comes before everyone else’s. */
export const domesticAbuseHelp: StarterBlock = {
  blockType: 'helpPanel',
  heading: 'Get help with domestic abuse',
  ways: [
    {
      situation: 'I am experiencing domestic abuse',
      advice: `If you are in danger now, ${inDanger}

You can also call a helpline:

- National Domestic Abuse Helpline: [0808 2000 247](tel:08082000247)
- Men’s Advice Line: [0808 801 0327](tel:08088010327)
- National LGBT+ domestic abuse helpline: [0800 999 5428](tel:08009995428)

${checkFirst}

This page stays in your browser history. Someone who uses your device may be able to see that.`,
    },
    {
      situation: 'I am worried about someone',
      advice: `If they are in danger now, ${inDanger}

If it is not an emergency, you can call the police on [101](tel:101).

You can ask the National Domestic Abuse Helpline what help there is: [0808 2000 247](tel:08082000247).

${checkFirst}`,
    },
    {
      situation: 'I am worried about my own behaviour',
      advice: `If someone is in danger now, call [999](tel:999).

You can talk to the Respect Phoneline: [0808 802 4040](tel:08088024040). It is for people who are worried that they are hurting someone close to them.

${checkFirst}`,
    },
  ],
}
