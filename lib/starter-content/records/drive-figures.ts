import { note } from '#lib/starter-content/notes.ts'
import type { StarterFigure } from '#lib/starter-content/starter-records.ts'

/** The rows of one table, whose caption ends “the number using:”. */
const nationalEvaluation = {
  among: 'People who took part in the Drive pilots in Essex, South Wales and West Sussex',
  source: 'University of Bristol (February 2020)',
  sourceUrl: 'https://drivepartnership.org.uk/publication/university-of-bristol-evaluation-of-the-drive-project/',
  dated: 'period',
  from: '2016',
  to: '2019',
} as const

const newsroom = 'https://sites.southglos.gov.uk/newsroom/community'

const southGloucestershire = {
  source: 'South Gloucestershire Council, news of the award',
  sourceUrl: `${newsroom}/national-funding-awarded-to-challenge-high-risk-domestic-abuse-perpetrators/`,
  dated: 'asAt',
  asAt: '2023-06',
  toBeConfirmed: [
    note({
      what: 'The date. The council’s page has none; Bristol24/7 reported these figures on 27 June 2023.',
      whom: 'South Gloucestershire Council',
      source: `${newsroom}/national-funding-awarded-to-challenge-high-risk-domestic-abuse-perpetrators/`,
    }),
  ],
} as const

const firstYear = {
  among: 'South Gloucestershire Drive, in its first year',
  source: 'South Gloucestershire Council news',
  sourceUrl: `${newsroom}/programme-which-works-with-perpetrators-of-domestic-abuse-marks-first-successful-year-in-south-gloucestershire/`,
  dated: 'asAt',
  asAt: '2022',
} as const

export const driveFigures = {
  driveRollOut: {
    value: '£53 million',
    counts: 'over four years',
    among: 'Announced by the Home Office, for all areas of England and Wales',
    source: 'Drive Partnership',
    sourceUrl:
      'https://drivepartnership.org.uk/publication/the-drive-project-to-be-delivered-across-all-areas-of-england-and-wales-putting-the-focus-on-the-perpetrator-to-increase-victim-survivor-safety',
    dated: 'asAt',
    asAt: '2025-07-16',
  },
  drivePhysicalAbuse: { value: '82%', counts: 'physical abuse', ...nationalEvaluation },
  driveSexualAbuse: { value: '88%', counts: 'sexual abuse', ...nationalEvaluation },
  driveHarassmentAndStalking: { value: '75%', counts: 'harassment and stalking', ...nationalEvaluation },
  driveJealousAndControlling: { value: '73%', counts: 'jealous and controlling behaviour', ...nationalEvaluation },
  firstYearReferrals: { value: '87', counts: 'referrals accepted', ...firstYear },
  firstYearVictims: { value: '92', counts: 'victims', ...firstYear },
  firstYearChildren: { value: '165', counts: 'children and young people', ...firstYear },
  southGloucestershirePeopleWhoUseAbuse: {
    value: 'over 220',
    counts: 'people who use abuse',
    among: 'People worked with by South Gloucestershire Drive, since it began',
    ...southGloucestershire,
  },
  southGloucestershireSurvivors: {
    value: 'over 670',
    counts: 'survivors linked to them',
    among: 'People worked with by South Gloucestershire Drive, since it began',
    ...southGloucestershire,
  },
  southGloucestershireReoffending: {
    value: '74%',
    counts: 'less domestic abuse reoffending',
    among: 'People who fully engaged with South Gloucestershire Drive',
    ...southGloucestershire,
  },
  driveAward: {
    value: '£1,230,500',
    counts: 'from the Domestic Abuse Perpetrator Intervention Fund',
    among: 'Our office, Avon and Somerset Police, and Bristol City, North Somerset and South Gloucestershire councils together',
    ...southGloucestershire,
  },
} as const satisfies Record<string, StarterFigure>
