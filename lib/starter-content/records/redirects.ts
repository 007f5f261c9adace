import { note } from '#lib/starter-content/notes.ts'
import type { StarterNote, StarterRedirect } from '#lib/starter-content/starter-records.ts'

/** Said aloud, or short enough for a poster. */
const spoken: StarterRedirect[] = [
  { from: '/nominate', form: 'nominate' },
  { from: '/nominate-a-project', form: 'nominate' },
  { from: '/payback', document: '/community-payback' },
  { from: '/help', document: '/help-and-support' },
  { from: '/drive', document: '/programmes/drive-project' },
  { from: '/drive-project', document: '/programmes/drive-project' },
  { from: '/iom', document: '/programmes/integrated-offender-management' },
  { from: '/boards', document: '/partnerships' },
]

/** Addresses of the office's main site that were seen, or that stand above one that was. */
const seen: StarterRedirect[] = [
  { from: '/working-for-you/partnerships/reducing-reoffending', document: '/reducing-reoffending' },
  { from: '/working-for-you/partnerships', document: '/partnerships' },
  { from: '/police-and-crime-plan-2024-2029', document: '/publications/police-and-crime-plan-2024-2029' },
  { from: '/contact/feedback', document: '/complaints' },
  { from: '/contact/feedback/complaints', document: '/complaints' },
  { from: '/contact/feedback/complaints/complaints-review', document: '/complaints' },
  { from: '/Feedback/What-happens-after-a-complaint', matches: 'beginning', document: '/complaints' },
  { from: '/about/role-of-opcc', document: '/about' },
  { from: '/reports-publications', document: '/publications' },
  {
    from: '/news/2019/03/south-west-pccs-come-together-to-tackle-reoffending',
    document: '/partnerships/south-west-reducing-reoffending-partnership',
  },
  {
    from: '/news/2022/05/prisoners-building-eco-homes-for-communities-in-the-south-west',
    document: '/programmes/prisoners-building-homes',
  },
  {
    from: '/Your-PCC/PCC-Blog/2019/June/Making-changes-to-stop-the-revolving-door-of-prison.aspx',
    document: '/reducing-reoffending',
  },
  { from: '/Your-PCC/PCC-Blog/2020/Feb/BeHeard-with-Lighthouse.aspx', document: '/help-and-support/victims-of-crime' },
  {
    from: '/Your-PCC/PCC-Blog/2016/Guest-blog-Reassuring-victims',
    matches: 'beginning',
    document: '/help-and-support/victims-of-crime',
  },
  {
    from: '/Your-PCC/PCC-Blog/2018/April/Guest-blog-Improving-services-for-victims',
    matches: 'beginning',
    document: '/help-and-support/victims-of-crime',
  },
  {
    from: '/News-and-Events/News-Archive/2016/Jan/PCC-victim-services-budget',
    matches: 'beginning',
    document: '/help-and-support/victims-of-crime',
  },
  { from: '/News-and-Events/News-Archive/2016/Nov/PCC’s-3m-budget', matches: 'beginning', document: '/help-and-support/victims-of-crime' },
]

/** Guesses of how the main site may have named a page. Off until the office has seen one. */
const guessed: StarterRedirect[] = [
  { from: '/working-for-you/partnerships/community-payback', matches: 'beginning', document: '/community-payback' },
  { from: '/working-for-you/partnerships/nominate', matches: 'beginning', form: 'nominate' },
  { from: '/privacy-policy', document: '/privacy' },
  { from: '/accessibility-statement', document: '/accessibility' },
  { from: '/contact-us', document: '/contact' },
  { from: '/cookies-policy', document: '/cookies' },
  { from: '/foi', document: '/freedom-of-information' },
]

/** What the main site holds. Off until the office has said which site answers at its old host. */
const toMainSite: StarterRedirect[] = [
  '/working-for-you',
  '/about/police-and-crime-survey',
  '/reports-publications/victim-services-funding',
  '/reports-publications/performance',
  '/reports-publications/finance-expenditure',
  '/how-we-spend-your-money',
  '/news/2024/06/volunteers-supporting-the-pcc-to-hold-the-police-to-account-celebrated',
  '/news/2024/08/pcc-visits-south-gloucestershire-2',
  '/news/2024/09/pcc-clare-moody-visits-somerset-to-gain-insight-into-local-issues-and-solutions',
  '/news/2024/09/police-and-crime-commissioner-marks-passing-100-days-in-office',
  '/news/2025/05/complaints-panel-release-quarterly-report',
  '/news/2025/06/national-volunteers-week-2025',
  '/news/2025/11/pcc-blog-standing-up-for-victims-in-a-time-of-change',
].map((from) => ({ from, mainSitePath: from }))

const patternsToMainSite: StarterRedirect[] = ['/news/20', '/News-and-Events/', '/Your-PCC/'].map((from) => ({
  from,
  matches: 'beginning',
  mainSitePath: from,
}))

export const starterRedirects: StarterRedirect[] = [
  ...spoken,
  ...seen,
  ...guessed.map(switchedOff(note({ what: 'Whether this address was ever in use.', whom: 'Whoever looks after the main site' }))),
  ...[...toMainSite, ...patternsToMainSite].map(
    switchedOff(
      note({
        what: 'Which site answers at the old host, and whether this address works on it.',
        whom: 'Whoever looks after the main site',
      }),
    ),
  ),
]

function switchedOff(why: StarterNote) {
  return (redirect: StarterRedirect): StarterRedirect => ({ ...redirect, isOn: false, toBeConfirmed: [why] })
}
