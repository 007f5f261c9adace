import type { StarterBlock, StarterService } from '#lib/starter-content/starter-document.ts'

const checkedOn = '2026-11-23'

const inDanger: StarterBlock = {
  blockType: 'helpPanel',
  heading: 'If you are in danger',
  ways: [
    {
      situation: 'Someone is in danger now',
      advice:
        'Call [999](tel:999). There is more [help with domestic abuse](/help-and-support/domestic-abuse) and [help for victims of crime](/help-and-support/victims-of-crime).',
    },
  ],
}

export const abuseAndVictimsServices: StarterService[] = [
  {
    collection: 'services',
    slug: 'somerset-domestic-abuse-service',
    title: 'Somerset Domestic Abuse Service',
    summary: 'Help in confidence with domestic abuse for anyone in Somerset.',
    isSensitive: true,
    needs: ['abuse', 'victims', 'family'],
    audiences: ['victims', 'behaviour', 'everyone'],
    areas: ['somerset'],
    runBy: 'somersetCouncil',
    hours: '8am to 8pm, every day. An older source gives shorter weekend hours.',
    website: 'https://somersetdomesticabuse.org.uk',
    howToGetHelp:
      'Call the helpline or go to its website. It helps victims, relatives, friends and people causing harm. The council pays for it. Our sources do not say who provides it now.',
    checkedOn,
    source: 'https://www.healthysomerset.co.uk/keeping-you-safe/domestic-abuse/',
    body: [inDanger, { blockType: 'helplines', heading: 'Its helpline', helplines: ['somersetDomesticAbuse'] }],
  },
  {
    collection: 'services',
    slug: 'next-link',
    website: 'https://www.example.org',
    title: 'Next Link',
    summary: 'A charity that helps people experiencing domestic abuse in North Somerset, Bristol and South Gloucestershire.',
    isSensitive: true,
    needs: ['abuse', 'victims', 'housing'],
    audiences: ['victims'],
    areas: ['northSomerset', 'bristol', 'southGloucestershire'],
    runBy: 'nextLink',
    hours: 'In North Somerset: weekdays, 10am to 4pm. We found no hours for the other areas.',
    howToGetHelp:
      'Call the helpline. The source gives the number for North Somerset. It does not say whether the number also serves Bristol and South Gloucestershire.',
    checkedOn,
    source: 'https://saferstrongerns.co.uk/professionals/domestic-abuse-information',
    body: [inDanger, { blockType: 'helplines', heading: 'Its helpline', helplines: ['nextLink'] }],
  },
  {
    collection: 'services',
    slug: 'the-bridge',
    website: 'https://www.example.org',
    title: 'The Bridge sexual assault referral centre',
    summary: 'Care and support after sexual assault or abuse, recent or long ago, for anyone in Avon and Somerset.',
    isSensitive: true,
    needs: ['abuse', 'victims', 'health'],
    audiences: ['victims'],
    areas: ['bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire'],
    runBy: 'universityHospitalsBristolAndWeston',
    hours: '24 hours a day, every day, as inspectors wrote in 2023.',
    howToGetHelp:
      'You can ask for help yourself from the age of 13. You do not have to tell the police. It is at Central Health Clinic, Tower Hill, Bristol, BS2 0JD. Our sources do not give its own phone number.',
    checkedOn,
    source: 'https://dev.cqc.org.uk/location/RA7CQ/reports',
    body: [
      inDanger,
      {
        blockType: 'text',
        markdown: `The centre can:

- support you in a crisis
- examine you and keep samples, so that you can decide later whether to tell the police
- give emergency contraception and treatment to prevent HIV
- put you in touch with counselling and independent advisers

It is on the second floor, and there is a lift.`,
      },
      { blockType: 'helplines', heading: 'A helpline you can call at any time', helplines: ['rapeAndSexualAbuse'] },
    ],
  },
]
