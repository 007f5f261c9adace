import type { StarterService } from '#lib/starter-content/starter-document.ts'

const checkedOn = '2026-11-23'

export const housingServices: StarterService[] = [
  {
    collection: 'services',
    slug: 'somerset-council-homelessness',
    title: 'Somerset Council: help if you are homeless',
    summary: 'Help for people in Somerset who are homeless, may soon be, or are leaving prison with nowhere to go.',
    needs: ['housing'],
    audiences: ['convictions', 'families', 'everyone'],
    areas: ['somerset'],
    runBy: 'somersetCouncil',
    phone: '0300 123 2224',
    hours: 'After 5pm, at weekends and on bank holidays, call 0300 123 2327. The source does not say when the daytime line opens.',
    website: 'https://www.somerset.gov.uk/housing-support/homelessness-advice-and-assistance',
    howToGetHelp: 'Call if you have nowhere safe to stay tonight. If not, use the form on the council’s website, as early as you can.',
    checkedOn,
    source: 'https://www.somerset.gov.uk/housing-support/homelessness-advice-and-assistance',
    body: [],
  },
  {
    collection: 'services',
    slug: 'bristol-city-council-homelessness',
    title: 'Bristol City Council: help if you are homeless',
    summary: 'Help for people in Bristol who are homeless, or who worry that they will be within eight weeks.',
    needs: ['housing'],
    audiences: ['convictions', 'families', 'everyone'],
    areas: ['bristol'],
    runBy: 'bristolCityCouncil',
    hours: 'The source gives no hours.',
    website:
      'https://www.bristol.gov.uk/residents/housing/finding-a-home/homeless-or-at-risk-of-being-homeless/when-you-tell-us-youre-homeless',
    howToGetHelp:
      'Tell the council. Staff talk it through with you and make a housing plan. You can ask for a review of a decision within 21 days.',
    checkedOn,
    source:
      'https://www.bristol.gov.uk/residents/housing/finding-a-home/homeless-or-at-risk-of-being-homeless/when-you-tell-us-youre-homeless',
    body: [],
  },
  {
    collection: 'services',
    slug: 'shelter-leaving-prison',
    title: 'Shelter: housing when you leave prison',
    summary: 'Advice about where to live when you leave prison, online or from an adviser.',
    needs: ['housing', 'legal'],
    audiences: ['convictions', 'families'],
    areas: ['national'],
    runBy: 'shelter',
    hours: 'The source gives no hours.',
    website: 'https://england.shelter.org.uk/housing_advice/homelessness/help_if_youre_homeless_ex_prisoners',
    howToGetHelp: 'Read the advice online. The website says how to talk to an adviser.',
    checkedOn,
    source: 'https://england.shelter.org.uk/housing_advice/homelessness/help_if_youre_homeless_ex_prisoners',
    body: [
      {
        blockType: 'text',
        markdown: `Shelter’s advice says:

- If you will be homeless within eight weeks, the prison or probation must refer you to a council. They need your permission.
- You can also ask a council for help yourself.
- Being in a prison does not by itself give you a local connection to that area.`,
      },
    ],
  },
  {
    collection: 'services',
    slug: 'julian-house',
    title: 'Julian House',
    summary: 'An emergency shelter in Bath, help for people sleeping rough, and homes with support.',
    needs: ['housing'],
    audiences: ['convictions', 'everyone'],
    areas: ['bathAndNorthEastSomerset'],
    runBy: 'julianHouse',
    hours: 'The shelter is open 24 hours a day, every day.',
    website: 'https://www.julianhouse.org.uk',
    howToGetHelp:
      'You can go straight to the shelter at Manvers Street, Bath. Homes for people leaving prison are for people on probation.',
    checkedOn,
    source: 'https://www.julianhouse.org.uk/post/manvers-street-emergency-shelter-secures-lease-extension',
    body: [],
  },
]
