import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterService } from '#lib/starter-content/starter-document.ts'

const prisonLeavers = 'https://www.gov.uk/government/publications/universal-credit-and-prison-leavers/prin-leavers-and-universal-credit'
const probation = 'https://www.gov.uk/government/organisations/national-probation-service/about'

export const workAndMoneyServices: StarterService[] = [
  {
    collection: 'services',
    slug: 'universal-credit-leaving-prison',
    title: 'Universal Credit when you leave prison',
    summary: 'How to get ready to claim Universal Credit, and to find work, before you leave prison.',
    wordsChangedOn: writtenOn,
    needs: ['money', 'work', 'housing'],
    audiences: ['convictions', 'families'],
    areas: ['national'],
    runBy: 'departmentForWorkAndPensions',
    website: prisonLeavers,
    howToGetHelp: 'Ask in prison if there is a prison work coach, and ask to see them. You can ask at any time in your sentence.',
    toBeConfirmed: [
      note({ what: 'That GOV.UK’s guide, last updated on 12 January 2026, still says this.', whom: 'GOV.UK', source: prisonLeavers }),
    ],
    body: [
      {
        blockType: 'text',
        markdown: `## Before your release

You can’t claim Universal Credit until you are released, but you can get ready. If your prison has a work coach, you should be invited to meet them about 12 weeks before release. If you leave sooner, ask now.

The work coach can:

- check which benefits you can get
- help with identity papers and a bank account
- book your first appointment at a jobcentre near where you will live

If you live alone, pay for housing and are in prison for six months or less, ask the work coach about keeping housing costs. Ask your council about help with Council Tax.`,
      },
    ],
  },
  {
    collection: 'services',
    slug: 'stepchange-debt-charity',
    title: 'StepChange Debt Charity',
    summary: 'Free advice about debt, online and by phone.',
    wordsChangedOn: writtenOn,
    needs: ['money'],
    audiences: ['everyone'],
    areas: ['national'],
    runBy: 'stepChange',
    phone: '0800 138 1111',
    website: 'https://www.stepchange.org',
    howToGetHelp: 'Phone or go online. The call is free, including from a mobile.',
    toBeConfirmed: [
      note({ what: 'Hours.', whom: 'StepChange Debt Charity', source: 'https://www.stepchange.org/legal/cookie-policy.aspx' }),
    ],
    body: [],
  },
  {
    collection: 'services',
    slug: 'national-gambling-helpline',
    title: 'National Gambling Helpline',
    summary: 'Free help if you are worried about gambling, your own or someone else’s.',
    wordsChangedOn: writtenOn,
    needs: ['money', 'health'],
    audiences: ['everyone'],
    areas: ['national'],
    runBy: 'gamCare',
    phone: '0808 8020 133',
    hours: '24 hours',
    howToGetHelp: 'Phone at any time.',
    toBeConfirmed: [
      note({
        what: 'Number, and the address of its website.',
        whom: 'GamCare',
        source: 'https://www.thirdsectorawards.com/finalists/national-gambling-helpline-team-y0008',
      }),
    ],
    body: [],
  },
  {
    collection: 'services',
    slug: 'cfo-evolution',
    title: 'CFO Evolution',
    summary: 'Help for people in prison and on probation with identity papers, a doctor, a home, money, courses and work.',
    wordsChangedOn: writtenOn,
    needs: ['work', 'housing', 'money', 'health'],
    audiences: ['convictions'],
    areas: ['national'],
    runBy: 'hmPrisonAndProbationService',
    website: 'https://creatingfutureopportunities.gov.uk/cfo-evolution/',
    howToGetHelp: 'You choose whether to take part. You can email the local provider yourself. A map is on its website.',
    toBeConfirmed: [
      note({
        what: 'The provider for Avon and Somerset, and where its hubs are. Bristol had one from June 2021.',
        whom: 'HM Prison and Probation Service',
        source: 'https://creatingfutureopportunities.gov.uk/cfo-evolution/',
      }),
    ],
    body: [],
  },
  {
    collection: 'services',
    slug: 'support-through-probation',
    title: 'Support through probation',
    summary: 'Help with work, training, a home and how you feel, if you are on probation. There are also services for women.',
    wordsChangedOn: writtenOn,
    needs: ['work', 'housing', 'health'],
    audiences: ['convictions'],
    areas: ['national'],
    runBy: 'probationService',
    website: probation,
    howToGetHelp: 'Ask your probation practitioner to refer you. You can’t refer yourself.',
    toBeConfirmed: [
      note({
        what: 'Addresses and phone numbers of the probation offices here.',
        whom: 'Probation Service, South West',
        source: probation,
      }),
    ],
    body: [],
  },
  {
    collection: 'services',
    slug: 'unlock',
    title: 'Unlock: advice about criminal records',
    summary:
      'Advice about a criminal record, from work to Disclosure and Barring Service (DBS) checks. People with convictions run its helpline.',
    wordsChangedOn: writtenOn,
    needs: ['legal', 'work', 'money'],
    audiences: ['convictions', 'families'],
    areas: ['national'],
    runBy: 'unlock',
    website: 'https://hub.unlock.org.uk',
    howToGetHelp: 'Read the guides online. The website says how to phone, email or use WhatsApp.',
    toBeConfirmed: [
      note({
        what: 'The number of its helpline.',
        whom: 'Unlock',
        source: 'https://helplines.org/news/unlock-charity-for-people-with-convictions/',
      }),
    ],
    body: [],
  },
]
