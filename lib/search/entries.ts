import { paths } from '#lib/paths.ts'
import { asPhrase } from '#lib/search/terms.ts'
import { directoryAddress } from '#lib/services/directory.ts'
import { type Need, needs } from '#lib/services/options.ts'

/** What has an address but is no document: a form, or the directory narrowed to a need. Any of its keys finds it. */
export type Entry = { href: string; title: string; summary?: string; keys: Set<string>; need?: Need }

/** Its kind first, as it stands below a result. */
export const nominateSummary = 'Form. Suggest work that would help your area. The Probation Service decides what is done.'

const nominate: Entry = {
  href: paths.nominate,
  title: 'Nominate a Community Payback project',
  summary: nominateSummary,
  keys: keysOf(
    'nominate, nomination, nominating, nomination form, nominate a project, suggest a project, graffiti, grafiti, grafitti, graffitti',
  ),
}

// The plainest words for each need. Staff add theirs as everyday words, which lead to these.
const needKeys: Readonly<Record<Need, string>> = {
  housing:
    'housing, house, homeless, homelessness, accommodation, hostel, somewhere to live, nowhere to live, nowhere to sleep, rent, council house, rough sleeping, sofa surfing',
  work: 'work, job, employment, unemployed, unemployment, training, course, education, college, apprenticeship',
  health: 'health, mental health, doctor, gp, nhs, dentist, depression, anxiety, counselling',
  drugsAndAlcohol: 'drug, alcohol, heroin, cocaine, cannabis, addiction, addict, rehab, detox, drinking problem, drug and alcohol',
  money: 'money, benefit, debt, universal credit, food bank, loan',
  family: 'relationship, parenting',
  legal: 'legal, legal advice, solicitor, lawyer, law centre, criminal record',
  abuse: 'domestic abuse, sexual abuse',
  victims: 'victim of crime, victim, witness',
}

/** Everything that is found without being a document. */
export const entries: readonly Entry[] = [
  nominate,
  ...Object.entries(needKeys).map(([need, words]) => ({
    href: directoryAddress({ need: need as Need }),
    title: needs[need as Need],
    keys: keysOf(words),
    need: need as Need,
  })),
]

function keysOf(words: string) {
  return new Set(words.split(', ').map(asPhrase))
}
