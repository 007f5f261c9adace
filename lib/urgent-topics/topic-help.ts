import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import { paths } from '#lib/paths.ts'
import { directoryAddress } from '#lib/services/directory.ts'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'

/** A sentence around a number to ring: what it offers, never what it thinks of whoever reads it. Without a number it is all words. */
export type Advice = { words: string; phone?: string; after?: string }

/** What a topic's page shows: whom to phone, and where to read on. Every topic's page begins with `inDanger`. */
export type TopicHelp = { advice: Advice[]; pages: string[] }

export const inDanger: Advice = { words: 'If you are in danger, call', phone: '999' }

const helpAndSupport = '/help-and-support'
const lines = knownHelplines
const childline = { words: `Anyone under 19 can phone ${lines.childline.name} on`, phone: lines.childline.phone }

export const topicHelp: Readonly<Record<UrgentTopic, TopicHelp>> = {
  danger: {
    advice: [
      { words: 'If you can’t speak, call 999 from a mobile, listen, and press 55 when asked. It does not give your location.' },
      { words: 'If it is not an emergency, call the police on', phone: '101' },
    ],
    pages: [helpAndSupport, paths.contact],
  },
  suicide: {
    advice: [
      {
        words: `If you need to talk, phone ${lines.samaritans.name} on`,
        phone: lines.samaritans.phone,
        after: 'It is free, 24 hours a day',
      },
      { words: 'If you need urgent mental health help, phone NHS', phone: lines.nhs111.phone, after: 'Choose option 2' },
      { words: 'If you would rather text, send SHOUT to 85258. It is free, 24 hours a day.' },
      childline,
    ],
    // The strategy is what people look for who plan for others.
    pages: [helpAndSupport, directoryAddress({ need: 'health' }), '/strategies/reducing-reoffending-strategy-2025-2028'],
  },
  domesticAbuse: {
    advice: [
      {
        words: `If you need to talk about domestic abuse, phone the ${lines.nationalDomesticAbuse.name}, for women, on`,
        phone: lines.nationalDomesticAbuse.phone,
        after: 'It is free, 24 hours a day',
      },
      { words: `For men: the ${lines.mensAdviceLine.name} on`, phone: lines.mensAdviceLine.phone },
      { words: `For LGBT+ people: ${lines.galop.name} on`, phone: lines.galop.phone },
    ],
    pages: [`${helpAndSupport}/domestic-abuse`, `${helpAndSupport}/victims-of-crime`, directoryAddress({ need: 'abuse' })],
  },
  sexualAbuse: {
    advice: [
      {
        words: `If you need to talk about rape or sexual abuse, phone the ${lines.rapeAndSexualAbuse.name} on`,
        phone: lines.rapeAndSexualAbuse.phone,
        after: 'It is free, 24 hours a day, from age 16',
      },
      childline,
    ],
    pages: [`${helpAndSupport}/victims-of-crime`, directoryAddress({ need: 'abuse' }), helpAndSupport],
  },
  childAtRisk: {
    advice: [{ words: `If you are worried about a child, phone the ${lines.nspcc.name} on`, phone: lines.nspcc.phone }, childline],
    pages: [helpAndSupport, `${helpAndSupport}/families`],
  },
  ownBehaviour: {
    advice: [
      {
        words: `If you need to talk about your own behaviour, phone the ${lines.respectPhoneline.name} on`,
        phone: lines.respectPhoneline.phone,
      },
    ],
    pages: [`${helpAndSupport}/worried-about-my-behaviour`],
  },
}
