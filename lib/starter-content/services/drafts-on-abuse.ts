import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterService } from '#lib/starter-content/starter-document.ts'

const forVictims = {
  collection: 'services',
  wordsChangedOn: writtenOn,
  isDraft: true,
  isSensitive: true,
  browserTitle: 'support',
} as const satisfies Partial<StarterService>

const all: StarterService['areas'] = ['bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire']

/** Not published until somebody has confirmed how to reach them. */
export const draftsOnAbuse: StarterService[] = [
  {
    ...forVictims,
    body: [],
    audiences: ['victims'],
    slug: 'next-link-bristol',
    title: 'Next Link in Bristol',
    summary: 'A charity that helps people in Bristol who are experiencing domestic abuse.',
    needs: ['abuse', 'victims', 'housing'],
    areas: ['bristol'],
    runBy: 'nextLink',
    toBeConfirmed: [
      note({
        what: 'Number and website. It was relaunched as Next Link Plus in November 2022.',
        whom: 'Next Link, or Bristol City Council',
        source: 'https://thebristolmayor.com/2022/11/25/idevw-2022/',
      }),
    ],
  },
  {
    ...forVictims,
    body: [],
    audiences: ['victims'],
    slug: 'next-link-south-gloucestershire',
    title: 'Next Link in South Gloucestershire',
    summary: 'Housing and support for women, men and families in South Gloucestershire who are experiencing domestic abuse.',
    needs: ['abuse', 'victims', 'housing'],
    areas: ['southGloucestershire'],
    runBy: 'nextLink',
    toBeConfirmed: [
      note({
        what: 'Number and website. It began here in 2017.',
        whom: 'Next Link, or South Gloucestershire Council',
        source: 'https://www.yateandsodburyvoice.co.uk/help-for-domestic-abuse-victims-in-south-glos',
      }),
    ],
  },
  {
    ...forVictims,
    body: [],
    audiences: ['victims'],
    slug: 'southside',
    title: 'Southside',
    summary: 'Independent advisers who help people in Bath and North East Somerset experiencing domestic abuse.',
    needs: ['abuse', 'victims', 'family'],
    areas: ['bathAndNorthEastSomerset'],
    runBy: 'southside',
    toBeConfirmed: [
      note({
        what: 'Number and website. Our office paid for it from 2022 to 2025.',
        whom: 'Southside',
        source: 'https://avonandsomerset-pcc.gov.uk/reports-publications/victim-services-funding/',
      }),
    ],
  },
  {
    ...forVictims,
    body: [],
    audiences: ['victims'],
    slug: 'sarsas',
    title: 'Somerset and Avon Rape and Sexual Abuse Support',
    summary: 'A local charity for people affected by rape or sexual abuse.',
    needs: ['abuse', 'victims'],
    areas: all,
    runBy: 'sarsas',
    toBeConfirmed: [
      note({
        what: 'Number, website and hours. Messages were answered on Tuesdays, Wednesdays and Thursdays in 2021.',
        whom: 'Somerset and Avon Rape and Sexual Abuse Support (SARSAS)',
        source: 'https://www.bbc.com/news/uk-england-somerset-58750021',
      }),
    ],
  },
  {
    ...forVictims,
    body: [],
    audiences: ['victims'],
    slug: 'the-bridge',
    title: 'The Bridge sexual assault referral centre',
    summary: 'Care and support after sexual assault or abuse, recent or long ago, for anyone in Avon and Somerset.',
    needs: ['abuse', 'victims', 'health'],
    areas: all,
    runBy: 'universityHospitalsBristolAndWeston',
    howToGetHelp:
      'You can ask for help yourself, and you do not have to tell the police. It is at Central Health Clinic, Tower Hill, Bristol.',
    toBeConfirmed: [
      note({
        what: 'Number, website and hours (24 hours, as inspectors wrote in 2023), and from which age people can come by themselves.',
        whom: 'University Hospitals Bristol and Weston NHS Foundation Trust',
        source: 'https://www.bwhospitalscharity.org.uk/blog/the-bridge-is-where-recovery-starts',
      }),
    ],
  },
  {
    ...forVictims,
    body: [],
    audiences: ['victims'],
    slug: 'mankind-initiative',
    title: 'ManKind Initiative',
    summary: 'A helpline for men experiencing domestic abuse.',
    needs: ['abuse', 'victims'],
    areas: ['national'],
    runBy: 'manKind',
    phone: '01823 334 244',
    toBeConfirmed: [
      note({
        what: 'Number and hours (Monday to Friday, 10am to 4pm), which one list gives. Our office paid for it from 2022 to 2025.',
        whom: 'ManKind Initiative',
        source: 'https://base25.org/domestic-abuse/',
      }),
    ],
  },
  {
    ...forVictims,
    body: [],
    audiences: ['victims'],
    slug: 'young-victims-service',
    title: 'Young Victims Service',
    summary: 'Support for young people in Avon and Somerset who are victims of crime.',
    needs: ['victims'],
    areas: all,
    runBy: 'officeOfTheCommissioner',
    toBeConfirmed: [
      note({
        what: 'Who runs it, for which ages, and how to reach it. The same for the Adult Victims Service Partnership and the Sexual Violence Alliance.',
        whom: 'Our commissioning team',
        source: 'https://avonandsomerset-pcc.gov.uk/news/2025/11/pcc-blog-standing-up-for-victims-in-a-time-of-change',
      }),
    ],
  },
]
