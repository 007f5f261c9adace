import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterService } from '#lib/starter-content/starter-document.ts'

const draft = { collection: 'services', wordsChangedOn: writtenOn, isDraft: true } as const satisfies Partial<StarterService>

/** Not published until somebody has confirmed that they are still there, and how to reach them. */
export const draftsOnConvictions: StarterService[] = [
  {
    ...draft,
    slug: 'somerset-drug-and-alcohol-service',
    title: 'Somerset Drug and Alcohol Service',
    summary: 'Help with drugs or alcohol for people in Somerset. Turning Point runs it for Somerset Council.',
    needs: ['drugsAndAlcohol', 'health'],
    audiences: ['convictions', 'everyone'],
    areas: ['somerset'],
    runBy: 'turningPoint',
    toBeConfirmed: [
      note({
        what: 'Number, website and hubs. Turning Point has run it since 2014; its contract goes on to 2029.',
        whom: 'Turning Point, or Somerset Council',
        source: 'https://glastonbury.nub.news/news/local-news/somerset-drug-and-alcohol-service-funding-secured-to-2029-285233',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'with-you',
    title: 'With You in North Somerset',
    summary: 'Help with drugs or alcohol for people in North Somerset.',
    needs: ['drugsAndAlcohol'],
    audiences: ['convictions', 'everyone'],
    areas: ['northSomerset'],
    runBy: 'withYou',
    toBeConfirmed: [
      note({
        what: 'Number, website, and whether the council still pays for it. It has been in Weston-super-Mare since 2020.',
        whom: 'With You, or North Somerset Council',
        source: 'https://www.thewestonmercury.co.uk/news/20486352',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'developing-health-and-independence',
    title: 'Developing Health and Independence',
    summary: 'A charity that helps with drugs and alcohol, housing and work.',
    needs: ['drugsAndAlcohol', 'housing', 'work'],
    audiences: ['convictions', 'everyone'],
    areas: ['bathAndNorthEastSomerset', 'bristol', 'somerset', 'southGloucestershire'],
    runBy: 'developingHealthAndIndependence',
    website: 'https://www.dhi-online.org.uk',
    toBeConfirmed: [
      note({
        what: 'Where it works now, and its number. The list of areas is from 2019.',
        whom: 'Developing Health and Independence (DHI)',
        source:
          'https://dhi-online.org.uk/about-us/news/wera-hobhouse-mp-visits-burlington-house-rehab-centre-hears-about-its-life-saving-impact-on-local-community',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'second-step',
    title: 'Second Step',
    summary: 'A mental health charity that also helps with housing and with sleeping rough.',
    needs: ['health', 'housing'],
    audiences: ['everyone'],
    areas: ['bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire'],
    runBy: 'secondStep',
    website: 'https://www.second-step.co.uk',
    toBeConfirmed: [
      note({
        what: 'Where it works now, and its number. The list of areas is from about 2019.',
        whom: 'Second Step',
        source: 'https://www.second-step.co.uk/about/about-us',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'nelson-trust-womens-centres',
    title: 'The Nelson Trust women’s centres',
    summary: 'Centres in Bridgwater and Bristol for women in the justice system, or at risk of it.',
    needs: ['health', 'drugsAndAlcohol', 'housing', 'family'],
    audiences: ['convictions'],
    areas: ['somerset', 'bristol'],
    runBy: 'nelsonTrust',
    toBeConfirmed: [
      note({
        what: 'Number, website, and whether both centres are open.',
        whom: 'The Nelson Trust',
        source: 'https://committees.parliament.uk/writtenevidence/36703/html/',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'nacro',
    title: 'Nacro: coming out of prison',
    summary: 'Help with housing and wellbeing for people in prison, coming out, or on a community order.',
    needs: ['housing', 'health', 'legal'],
    audiences: ['convictions'],
    areas: ['national'],
    runBy: 'nacro',
    website: 'https://www.nacro.org.uk',
    toBeConfirmed: [
      note({
        what: 'What it offers in Avon and Somerset, and its number.',
        whom: 'Nacro',
        source: 'https://www.nacro.org.uk/nacro-services/our-work-in-criminal-justice/coming-out-of-prison',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'advice-and-support-in-custody-and-courts',
    title: 'Advice and Support in Custody and Courts',
    summary: 'Help with mental health, drugs and alcohol for people in police custody and at court.',
    needs: ['health', 'drugsAndAlcohol'],
    audiences: ['convictions'],
    areas: ['bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire'],
    runBy: 'officeOfTheCommissioner',
    toBeConfirmed: [
      note({
        what: 'Who runs it, and how people reach it. The Nelson Trust works with women in it.',
        whom: 'Our commissioning team',
        source: 'https://avonandsomerset-pcc.gov.uk/news/2024/08/pcc-visits-south-gloucestershire-2',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'resolve-west',
    title: 'Resolve West: restorative justice',
    summary: 'Helps people harmed by a crime and those who did it to talk about it, if both want to.',
    needs: ['victims'],
    audiences: ['victims', 'convictions'],
    areas: ['bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire'],
    runBy: 'resolveWest',
    toBeConfirmed: [
      note({
        what: 'Number, website, and what it offers.',
        whom: 'Resolve West',
        source: 'https://www.bradleystokematters.co.uk/community-news/update-from-clare-moody-police-crime-commissioner/',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'somewhere-to-go',
    title: 'Somewhere to Go',
    summary: 'A place by day in Weston-super-Mare for people who are homeless.',
    needs: ['housing'],
    audiences: ['convictions', 'everyone'],
    areas: ['northSomerset'],
    runBy: 'somewhereToGo',
    toBeConfirmed: [
      note({
        what: 'Number, website and hours. It was at the Boulevard in January 2024.',
        whom: 'Somewhere to Go',
        source: 'https://www.n-somerset.gov.uk/news/council-activates-emergency-protocol-rough-sleepers-cold-snap',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'north-somerset-rough-sleeping-outreach',
    title: 'North Somerset Council: if someone is sleeping rough',
    summary: 'A team that goes to people who sleep rough in North Somerset.',
    needs: ['housing'],
    audiences: ['everyone'],
    areas: ['northSomerset'],
    runBy: 'northSomersetCouncil',
    phone: '01934 629 787',
    toBeConfirmed: [
      note({
        what: 'Number, its mobile 07891 809 004, and hours (office hours, in January 2024).',
        whom: 'North Somerset Council',
        source: 'https://www.n-somerset.gov.uk/news/council-activates-emergency-protocol-rough-sleepers-cold-snap',
      }),
    ],
    body: [],
  },
  {
    ...draft,
    slug: 'stop-it-now',
    title: 'Stop It Now',
    summary: 'A helpline for people worried about their own thoughts or behaviour towards children, or someone else’s.',
    isSensitive: true,
    browserTitle: 'support',
    needs: ['family'],
    audiences: ['behaviour'],
    areas: ['national'],
    runBy: 'lucyFaithfull',
    phone: '0808 1000 900',
    toBeConfirmed: [
      note({
        what: 'Number and hours (Monday to Thursday 9am to 9pm, Friday 9am to 5pm). Show it on “Worried about your own behaviour” alone.',
        whom: 'Lucy Faithfull Foundation',
        source: 'https://www.lucyfaithfull.org/stop_it_now_helpline.htm',
      }),
    ],
    body: [],
  },
]
