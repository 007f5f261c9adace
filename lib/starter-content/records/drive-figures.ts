import type { StarterFigure } from '#lib/starter-content/starter-records.ts'

const nationalEvaluation = {
  among: 'People who use abuse who took part in the Drive pilots in Essex, South Wales and West Sussex',
  source: 'Independent evaluation by the University of Bristol, dated January 2020 and published in February 2020',
  sourceUrl: 'https://drivepartnership.org.uk/publication/university-of-bristol-evaluation-of-the-drive-project/',
  dated: 'period',
  from: '2016',
  to: '2019',
} as const

const fundingNews =
  'https://sites.southglos.gov.uk/newsroom/community/national-funding-awarded-to-challenge-high-risk-domestic-abuse-perpetrators/'

const southGloucestershire = {
  source:
    'South Gloucestershire Council and the commissioner’s office. Neither gives a date; the press in Bristol reported it in June 2023',
  sourceUrl: fundingNews,
  dated: 'asAt',
  asAt: '2023-06',
} as const

export const driveFigures = {
  drivePoliceForceAreas: {
    value: '8',
    counts: 'police force areas where Drive was running when the source was written',
    among: 'Police force areas in England and Wales',
    source: 'South Gloucestershire Council and the commissioner’s office',
    sourceUrl: fundingNews,
    dated: 'notGiven',
  },
  drivePhysicalAbuse: { value: '82%', counts: 'fewer people using physical abuse', ...nationalEvaluation },
  driveSexualAbuse: { value: '88%', counts: 'fewer people using sexual abuse', ...nationalEvaluation },
  driveHarassmentAndStalking: { value: '75%', counts: 'fewer people using harassment and stalking', ...nationalEvaluation },
  driveJealousAndControlling: { value: '73%', counts: 'fewer people using jealous and controlling behaviour', ...nationalEvaluation },
  southGloucestershirePeopleWhoUseAbuse: {
    value: 'over 220',
    counts: 'people who use abuse worked with',
    among: 'South Gloucestershire Drive, since it began',
    ...southGloucestershire,
  },
  southGloucestershireSurvivors: {
    value: 'over 670',
    counts: 'survivors linked to the people worked with',
    among: 'South Gloucestershire Drive, since it began',
    ...southGloucestershire,
  },
  southGloucestershireReoffending: {
    value: '74%',
    counts: 'reduction in domestic abuse reoffending',
    among: 'Only people who fully engaged with South Gloucestershire Drive, not everyone who started',
    ...southGloucestershire,
  },
  driveAward: {
    value: '£1,230,500',
    counts: 'awarded to deliver Drive in Bristol, North Somerset and South Gloucestershire',
    among: 'The commissioner’s office, Avon and Somerset Police, Bristol City, North Somerset and South Gloucestershire councils together',
    source:
      'South Gloucestershire Council and the commissioner’s office. The money is from the Home Office’s Domestic Abuse Perpetrator Intervention Fund',
    sourceUrl: fundingNews,
    dated: 'notGiven',
  },
} as const satisfies Record<string, StarterFigure>
