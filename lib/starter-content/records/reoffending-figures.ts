import type { StarterFigure } from '#lib/starter-content/starter-records.ts'

export const reoffendingFigures = {
  crimeByPeopleWhoOffendedBefore: {
    value: 'around 80%',
    counts: 'of crime is committed by people who have offended before',
    among: 'All crime. Somerset Council’s page does not say in which area',
    source: '2020 Neighbourhood Crime Integrated Offender Management (IOM) Strategy, as Somerset Council reports it',
    sourceUrl: 'https://www.somerset.gov.uk/health-safety-and-wellbeing/safer-somerset-partnership/reducing-reoffending-somerset',
    dated: 'asAt',
    asAt: '2020',
  },
} as const satisfies Record<string, StarterFigure>
