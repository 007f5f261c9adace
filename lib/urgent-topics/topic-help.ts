import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import { paths } from '#lib/paths.ts'
import { directoryAddress } from '#lib/services/directory.ts'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'

/** A number and what it offers, never what it thinks of whoever reads it. */
type Number = { phone: string; line: string; advice?: string }

/** What a topic's page shows: at most two numbers after 999, other numbers in a line, and where to read on. */
export type TopicHelp = { numbers: Number[]; others?: { label: string; phone: string }[]; text?: string; pages: string[] }

/** What every topic's page begins with. */
export const inDanger: Number = {
  phone: '999',
  line: 'If you are in danger',
  advice: 'Can’t speak on a mobile? Call 999, listen, and press 55 when asked. It does not give your location.',
}

/** The same for those who may be the danger. */
export const someoneInDanger: Number = { ...inDanger, line: 'If someone is in danger, or you might hurt someone' }

/** What people look for who plan for others. */
export const plansPage = '/strategies/reducing-reoffending-strategy-2025-2028'

const lines = knownHelplines
const childline = { label: 'Under 19', phone: lines.childline.phone }

export const topicHelp: Readonly<Record<UrgentTopic, TopicHelp>> = {
  danger: {
    numbers: [{ phone: '101', line: 'If it is not an emergency. The police' }],
    pages: [paths.helpAndSupport, paths.contact],
  },
  suicide: {
    numbers: [
      { phone: lines.samaritans.phone, line: 'If you need to talk. Samaritans, free, 24 hours' },
      { phone: lines.nhs111.phone, line: 'If you need urgent mental health help. NHS, choose option 2. Free, 24 hours' },
    ],
    others: [childline],
    text: 'If you would rather text, send SHOUT to 85258. It is free, 24 hours a day.',
    pages: [paths.helpAndSupport, directoryAddress({ need: 'health' })],
  },
  domesticAbuse: {
    numbers: [
      {
        phone: lines.nationalDomesticAbuse.phone,
        line: 'If you need to talk. National Domestic Abuse Helpline, for women. Free, 24 hours',
      },
    ],
    others: [
      { label: 'Men', phone: lines.mensAdviceLine.phone },
      { label: 'LGBT+', phone: lines.galop.phone },
    ],
    pages: [paths.domesticAbuse, `${paths.helpAndSupport}/victims-of-crime`, directoryAddress({ need: 'abuse' })],
  },
  sexualAbuse: {
    numbers: [
      {
        phone: lines.rapeAndSexualAbuse.phone,
        line: 'If you need to talk. Rape and Sexual Abuse Support Line, from age 16. Free, 24 hours',
      },
    ],
    others: [childline],
    pages: [`${paths.helpAndSupport}/victims-of-crime`, directoryAddress({ need: 'abuse' }), paths.helpAndSupport],
  },
  childAtRisk: {
    numbers: [
      { phone: lines.nspcc.phone, line: 'If you are worried about a child. NSPCC' },
      { phone: lines.childline.phone, line: 'If you are under 19 and need to talk. Childline, free' },
    ],
    pages: [paths.helpAndSupport, `${paths.helpAndSupport}/families`],
  },
  ownBehaviour: {
    numbers: [{ phone: lines.respectPhoneline.phone, line: 'If you need to talk about your own behaviour. Respect Phoneline, free' }],
    pages: [`${paths.helpAndSupport}/worried-about-my-behaviour`],
  },
}
