import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterService } from '#lib/starter-content/starter-document.ts'

const somersetHousing = 'https://www.somerset.gov.uk/housing-support/homelessness-advice-and-assistance'
const bristolHousing =
  'https://www.bristol.gov.uk/residents/housing/finding-a-home/homeless-or-at-risk-of-being-homeless/when-you-tell-us-youre-homeless'
const shelterAdvice = 'https://england.shelter.org.uk/housing_advice/homelessness/help_if_youre_homeless_ex_prisoners'

export const housingServices: StarterService[] = [
  {
    collection: 'services',
    slug: 'north-somerset-council-homelessness',
    title: 'North Somerset Council: help if you are homeless',
    summary: 'For people in North Somerset who are homeless or may soon be. This takes in Weston-super-Mare.',
    wordsChangedOn: writtenOn,
    needs: ['housing'],
    audiences: ['convictions', 'families', 'everyone'],
    areas: ['northSomerset'],
    runBy: 'northSomersetCouncil',
    phone: '01934 426 330',
    website: 'https://www.n-somerset.gov.uk',
    howToGetHelp: 'Phone the Homeless Prevention team.',
    toBeConfirmed: [
      note({
        what: 'Number and hours (Monday to Thursday 9am to 5pm, Friday 9am to 4:30pm, in January 2024), and the number out of hours.',
        whom: 'North Somerset Council, Homeless Prevention team',
        source: 'https://www.n-somerset.gov.uk/news/council-activates-emergency-protocol-rough-sleepers-cold-snap',
      }),
    ],
    body: [],
  },
  {
    collection: 'services',
    slug: 'somerset-council-homelessness',
    title: 'Somerset Council: help if you are homeless',
    summary: 'For people in Somerset who are homeless, may soon be, or are leaving prison with nowhere to go.',
    wordsChangedOn: writtenOn,
    needs: ['housing'],
    audiences: ['convictions', 'families', 'everyone'],
    areas: ['somerset'],
    runBy: 'somersetCouncil',
    phone: '0300 123 2224',
    website: somersetHousing,
    howToGetHelp: 'Phone, or use the form on the council’s website. After 5pm, at weekends and on bank holidays, phone 0300 123 2327.',
    toBeConfirmed: [note({ what: 'When the daytime line opens.', whom: 'Somerset Council, housing', source: somersetHousing })],
    body: [],
  },
  {
    collection: 'services',
    slug: 'bristol-city-council-homelessness',
    title: 'Bristol City Council: help if you are homeless',
    summary: 'For people in Bristol who are homeless or may soon be.',
    wordsChangedOn: writtenOn,
    needs: ['housing'],
    audiences: ['convictions', 'families', 'everyone'],
    areas: ['bristol'],
    runBy: 'bristolCityCouncil',
    website: bristolHousing,
    howToGetHelp:
      'Tell the council that you are homeless. Bring your identity papers. You can ask for a review of its decision within 21 days.',
    toBeConfirmed: [note({ what: 'A phone number, also out of hours.', whom: 'Bristol City Council, housing', source: bristolHousing })],
    body: [],
  },
  {
    collection: 'services',
    slug: 'julian-house',
    title: 'Julian House',
    summary: 'A charity in Bath that helps people who sleep rough.',
    wordsChangedOn: writtenOn,
    needs: ['housing'],
    audiences: ['convictions', 'everyone'],
    areas: ['bathAndNorthEastSomerset'],
    runBy: 'julianHouse',
    website: 'https://www.julianhouse.org.uk',
    howToGetHelp: 'Its shelter is in Manvers Street, Bath. Look at its website before you go.',
    toBeConfirmed: [
      note({
        what: 'That the shelter takes people who come by themselves, at any hour, and its phone number.',
        whom: 'Julian House',
        source: 'https://www.julianhouse.org.uk/post/manvers-street-emergency-shelter-secures-lease-extension',
      }),
    ],
    body: [],
  },
  {
    collection: 'services',
    slug: 'shelter-leaving-prison',
    title: 'Shelter: housing when you leave prison',
    summary: 'Advice about where to live when you leave prison, online or from an adviser.',
    wordsChangedOn: writtenOn,
    needs: ['housing', 'legal'],
    audiences: ['convictions', 'families'],
    areas: ['national'],
    runBy: 'shelter',
    website: shelterAdvice,
    howToGetHelp: 'Read the advice online. The website says how to talk to an adviser.',
    toBeConfirmed: [note({ what: 'The number of Shelter’s helpline.', whom: 'Shelter', source: shelterAdvice })],
    body: [
      {
        blockType: 'text',
        markdown: `## What Shelter advises

- If you will be homeless within eight weeks, the prison or probation must refer you to a council. They need your permission.
- You can also ask a council for help yourself.
- Being in a prison does not by itself give you a local connection to that area.`,
      },
    ],
  },
  {
    collection: 'services',
    slug: 'streetlink',
    title: 'StreetLink',
    summary: 'Tell a local team about someone who is sleeping rough, or about yourself.',
    wordsChangedOn: writtenOn,
    needs: ['housing'],
    audiences: ['everyone'],
    areas: ['national'],
    runBy: 'streetLink',
    website: 'https://thestreetlink.org.uk',
    howToGetHelp: 'Use its website.',
    toBeConfirmed: [note({ what: 'The address of its website. Its phone number stands on pages up to 2022 only.', whom: 'StreetLink' })],
    body: [],
  },
]
