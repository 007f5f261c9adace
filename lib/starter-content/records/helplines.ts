import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import { note } from '#lib/starter-content/notes.ts'
import type { StarterHelpline } from '#lib/starter-content/starter-records.ts'

/** Hours stand here only where the line’s own page gives them as “24 hours”; what else is said of hours is in the notes. */
export const starterHelplines = {
  nationalDomesticAbuse: {
    ...knownHelplines.nationalDomesticAbuse,
    hours: '24 hours',
    forWhom: 'Women',
    cost: 'Free',
    otherWays: 'You can phone about someone you know. Online chat is on its website.',
    runBy: 'refuge',
    website: 'https://www.nationaldahelpline.org.uk',
    toBeConfirmed: [
      note({
        what: 'Number, and when online chat and British Sign Language (Monday to Friday, 10am to 6pm, in 2021) are open.',
        whom: 'Refuge',
        source: 'https://victimandwitnessinformation.org.uk/crime-types/domestic-abuse',
      }),
    ],
  },
  mensAdviceLine: {
    name: 'Men’s Advice Line',
    phone: '0808 801 0327',
    forWhom: 'Men',
    cost: 'Free',
    otherWays: 'Web chat, email and opening times are on its website.',
    runBy: 'respect',
    website: 'https://mensadviceline.org.uk',
    toBeConfirmed: [
      note({
        what: 'Hours. Three lists disagree: one has later hours on Mondays and Wednesdays.',
        whom: 'Respect',
        source: 'https://base25.org/domestic-abuse/',
      }),
    ],
  },
  galop: {
    name: 'Galop',
    phone: '0800 999 5428',
    forWhom: 'LGBT+ people',
    otherWays: 'You can email help@galop.org.uk. Opening times are on its website.',
    website: 'https://galop.org.uk',
    toBeConfirmed: [
      note({
        what: 'Hours and cost. In 2023: Monday to Thursday 10am to 8:30pm, Friday 10am to 4:30pm.',
        whom: 'Galop',
        source: 'https://galop.org.uk/about/history/',
      }),
    ],
  },
  karmaNirvana: {
    name: 'Karma Nirvana',
    phone: '0800 5999 247',
    forWhom: 'Forced marriage, honour-based abuse',
    otherWays: 'Opening times are on its website.',
    website: 'https://karmanirvana.org.uk',
    toBeConfirmed: [
      note({
        what: 'Hours (Monday to Friday, 9am to 5pm, when last read) and cost.',
        whom: 'Karma Nirvana',
        source: 'https://karmanirvana.org.uk/about/faq/',
      }),
    ],
  },
  respectPhoneline: {
    name: 'Respect Phoneline',
    phone: '0808 802 4040',
    forWhom: 'People worried about their own behaviour',
    cost: 'Free',
    otherWays: 'Email, web chat and opening times are on its website.',
    runBy: 'respect',
    website: 'https://respectphoneline.org.uk',
    toBeConfirmed: [
      note({
        what: 'Hours, and the times of web chat.',
        whom: 'Respect',
        source: 'https://www.keepingwellnwl.nhs.uk/self-help-resources/staying-safe-domestic-violence',
      }),
    ],
  },
  somersetDomesticAbuse: {
    name: 'Somerset Domestic Abuse Service',
    phone: '0800 69 49 999',
    forWhom: 'Anyone in Somerset',
    otherWays: 'Relatives and friends can phone too. Opening times are on its website.',
    website: 'https://somersetdomesticabuse.org.uk',
    toBeConfirmed: [
      note({
        what: 'Hours (8am to 8pm every day; an older page has shorter weekends), cost, and who provides it now.',
        whom: 'Somerset Council',
        source: 'https://www.healthysomerset.co.uk/keeping-you-safe/domestic-abuse/',
      }),
    ],
  },
  nextLink: {
    name: 'Next Link',
    phone: '0800 4700 280',
    forWhom: 'People in North Somerset',
    otherWays: 'You can phone the National Domestic Abuse Helpline at any time.',
    toBeConfirmed: [
      note({
        what: 'Whether the public may ring this number, its hours (weekdays, 10am to 4pm, on a page for professionals), its cost and its website.',
        whom: 'Next Link, or North Somerset Council',
        source: 'https://saferstrongerns.co.uk/professionals/domestic-abuse-information',
      }),
    ],
  },
  rapeAndSexualAbuse: {
    name: '24/7 Rape and Sexual Abuse Support Line',
    phone: '0808 500 2222',
    hours: '24 hours',
    forWhom: 'Anyone aged 16 or over',
    cost: 'Free',
    otherWays: 'For sexual violence at any time in your life. Online chat is on its website.',
    runBy: 'rapeCrisis',
    website: 'https://247sexualabusesupport.org.uk',
    toBeConfirmed: [
      note({
        what: 'The number. The line’s own page that was read gives its hours, but the number comes from elsewhere.',
        whom: 'Rape Crisis England & Wales',
        source: 'https://247sexualabusesupport.org.uk/faqs/',
      }),
    ],
  },
  victimSupport: {
    name: 'Victim Support',
    phone: '08 08 16 89 111',
    forWhom: 'Victims of any crime',
    cost: 'Free',
    otherWays: 'You do not have to tell the police. Live chat is on its website.',
    website: 'https://www.victimsupport.org.uk',
    toBeConfirmed: [
      note({
        what: 'Hours. Its page of 2020 says 24 hours a day, and live chat at any time.',
        whom: 'Victim Support',
        source: 'https://www.victimsupport.org.uk/247-support-still-available-victims-crime/',
      }),
    ],
  },
  samaritans: {
    ...knownHelplines.samaritans,
    hours: '24 hours',
    forWhom: 'Anyone who needs someone to talk to',
    cost: 'Free',
    otherWays: 'You can phone without credit, or write to Freepost SAMARITANS LETTERS.',
    website: 'https://www.samaritans.org',
    toBeConfirmed: [
      note({
        what: 'Number, hours and Freepost address.',
        whom: 'Samaritans',
        source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
      }),
    ],
  },
  shout: {
    name: 'Shout',
    phone: 'Text SHOUT to 85258',
    hours: '24 hours',
    forWhom: 'Anyone in a crisis',
    cost: 'Free',
    otherWays: 'It answers by text.',
    website: 'https://crisistextline.uk/how-it-works/',
    toBeConfirmed: [
      note({
        what: 'The text number, and whether this is still the address of its website.',
        whom: 'Shout',
        source: 'https://crisistextline.uk/how-it-works/',
      }),
    ],
  },
  nhs111: {
    ...knownHelplines.nhs111,
    hours: '24 hours',
    forWhom: 'Urgent mental health help, at any age',
    cost: 'Free',
    otherWays: 'You can phone for someone else. With Relay UK, dial 18001 111. For British Sign Language, use SignVideo.',
    runBy: 'nhsEngland',
    toBeConfirmed: [
      note({
        what: 'That option 2 reaches the mental health team in all of Avon and Somerset.',
        whom: 'NHS England',
        source: 'https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/',
      }),
    ],
  },
  childline: {
    name: 'Childline',
    phone: '0800 1111',
    forWhom: 'Anyone under 19',
    cost: 'Free',
    otherWays: 'Online chat with a counsellor is on its website.',
    runBy: 'nspcc',
    website: 'https://www.childline.org.uk',
    toBeConfirmed: [
      note({
        what: 'Hours. A counsellor’s column of 2022 says that it answers at night too.',
        whom: 'NSPCC',
        source: 'https://247sexualabusesupport.org.uk/faqs/',
      }),
    ],
  },
  nspcc: {
    name: 'NSPCC helpline',
    phone: '0808 800 5000',
    forWhom: 'Adults worried about a child',
    runBy: 'nspcc',
    toBeConfirmed: [
      note({
        what: 'Number (from pages of 2011 and later), hours, cost and website.',
        whom: 'NSPCC',
      }),
    ],
  },
  gambling: {
    name: 'National Gambling Helpline',
    phone: '0808 8020 133',
    hours: '24 hours',
    forWhom: 'Anyone worried about gambling, their own or someone else’s',
    cost: 'Free',
    otherWays: 'Live chat is on its website.',
    runBy: 'gamCare',
    toBeConfirmed: [
      note({
        what: 'Number and hours (24 hours since October 2019), and the address of its website.',
        whom: 'GamCare',
        source: 'https://www.thirdsectorawards.com/finalists/national-gambling-helpline-team-y0008',
      }),
    ],
  },
  prisonersFamilies: {
    name: 'Prisoners’ Families Helpline',
    phone: '0808 808 3444',
    forWhom: 'Families of people in prison',
    cost: 'Free',
    otherWays: 'Its website has a form to write to it.',
    runBy: 'prisonAdviceAndCareTrust',
    website: 'https://www.prisonadvice.org.uk/pact-helpline',
    toBeConfirmed: [
      note({
        what: 'Hours: Monday to Friday, 10am to 5pm, on its own page, which has no date.',
        whom: 'Prison Advice and Care Trust (Pact)',
        source: 'https://www.prisonadvice.org.uk/pact-helpline',
      }),
    ],
  },
} as const satisfies Record<string, StarterHelpline>

export type StarterHelplineKey = keyof typeof starterHelplines
