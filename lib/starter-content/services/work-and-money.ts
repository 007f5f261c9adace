import type { StarterService } from '#lib/starter-content/starter-document.ts'

const checkedOn = '2026-11-23'

export const workAndMoneyServices: StarterService[] = [
  {
    collection: 'services',
    slug: 'universal-credit-leaving-prison',
    title: 'Universal Credit when you leave prison',
    summary: 'A prison work coach helps you get ready to claim money and find work before your release.',
    needs: ['money', 'work', 'housing'],
    audiences: ['convictions', 'families'],
    areas: ['national'],
    runBy: 'departmentForWorkAndPensions',
    hours: 'The source gives no hours.',
    website: 'https://www.gov.uk/government/publications/universal-credit-and-prison-leavers/prin-leavers-and-universal-credit',
    howToGetHelp: 'Ask in prison to see the prison work coach. You can ask at any time in your sentence.',
    checkedOn,
    source: 'https://www.gov.uk/government/publications/universal-credit-and-prison-leavers/prin-leavers-and-universal-credit',
    body: [
      {
        blockType: 'text',
        markdown: `You can’t claim Universal Credit until you are released, but you can get ready. You are asked to meet the work coach about 12 weeks before release.

The work coach can:

- check which benefits you can get
- help with identity papers and a bank account
- book your first appointment at a jobcentre near where you will live

If you live alone, pay for housing and are in prison for six months or less, ask about keeping housing costs. Help with Council Tax comes from your council.

GOV.UK last updated this guide on 12 January 2026.`,
      },
    ],
  },
  {
    collection: 'services',
    slug: 'stepchange-debt-charity',
    title: 'StepChange Debt Charity',
    summary: 'Free advice about debt, online and by phone.',
    needs: ['money'],
    audiences: ['everyone'],
    areas: ['national'],
    runBy: 'stepChange',
    phone: '0800 138 1111',
    hours: 'The source gives no hours.',
    website: 'https://www.stepchange.org',
    howToGetHelp: 'Call or go online. We read the number in an old source, so check it on the website.',
    checkedOn,
    source: 'https://www.stepchange.org/about-us/who-we-help/carol.aspx',
    body: [],
  },
  {
    collection: 'services',
    slug: 'support-through-probation',
    title: 'Support through probation',
    summary: 'Help for people on probation with work, training, housing and wellbeing. There are also services for women.',
    needs: ['work', 'housing', 'health'],
    audiences: ['convictions'],
    areas: ['national'],
    runBy: 'probationService',
    hours: 'The source gives no hours.',
    website: 'https://www.gov.uk/government/organisations/national-probation-service/about',
    howToGetHelp: 'Ask your probation practitioner. You can’t join by yourself.',
    checkedOn,
    source: 'https://www.gov.uk/government/organisations/national-probation-service/about',
    body: [],
  },
  {
    collection: 'services',
    slug: 'unlock',
    title: 'Unlock: advice about criminal records',
    summary: 'Advice for people with criminal records about work, insurance and checks. Its helpline is run by people with convictions.',
    needs: ['legal', 'work', 'money'],
    audiences: ['convictions', 'families'],
    areas: ['national'],
    runBy: 'unlock',
    hours: 'The source gives no hours.',
    website: 'https://hub.unlock.org.uk',
    howToGetHelp: 'Read the guides online. The website says how to reach the helpline by phone, WhatsApp or online.',
    checkedOn,
    source: 'https://helplines.org/news/unlock-charity-for-people-with-convictions/',
    body: [],
  },
  {
    collection: 'services',
    slug: 'nacro',
    title: 'Nacro: coming out of prison',
    summary: 'Help with housing and wellbeing, and advice. It is for people in prison, people coming out and people on a community order.',
    needs: ['housing', 'health', 'legal'],
    audiences: ['convictions'],
    areas: ['national'],
    runBy: 'nacro',
    hours: 'The source gives no hours.',
    website: 'https://www.nacro.org.uk',
    howToGetHelp: 'Use the service finder on its website to see what there is near you.',
    checkedOn,
    source: 'https://www.nacro.org.uk/nacro-services/our-work-in-criminal-justice/coming-out-of-prison',
    body: [],
  },
]
