import { note } from '#lib/starter-content/notes.ts'
import { somersetPage } from '#lib/starter-content/somerset-page.ts'
import type { StarterFigure } from '#lib/starter-content/starter-records.ts'

export const reoffendingFigures = {
  crimeByPeopleWhoOffendedBefore: {
    value: 'around 80%',
    counts: 'of all crime',
    among: 'People who have offended before',
    source: 'Somerset Council, from the Neighbourhood Crime Integrated Offender Management (IOM) Strategy',
    sourceUrl: somersetPage,
    dated: 'asAt',
    asAt: '2020',
    toBeConfirmed: [
      note({
        what: 'Which area and which crimes the strategy of 2020 counts. Link the strategy itself once its address is known.',
        whom: 'Somerset Council',
        source: somersetPage,
      }),
    ],
  },
  homesInAshford: {
    value: '23',
    counts: 'at Fortis House in Ashford, Kent, for people who are homeless',
    among: 'Homes from Prisoners Building Homes',
    source: 'The Moorlander',
    dated: 'asAt',
    asAt: '2025-09-08',
    toBeConfirmed: [note({ what: 'The number of homes, and the address of a page that gives it.', whom: 'Local Partnerships' })],
  },
} as const satisfies Record<string, StarterFigure>
