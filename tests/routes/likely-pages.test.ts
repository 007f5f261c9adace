import { expect, test } from 'vitest'
import { likelyPagesAmong, wordsIn } from '#lib/routes/likely-pages.ts'

const payback = { path: '/community-payback', title: 'Community Payback' }
const drive = { path: '/programmes/drive-project', title: 'The Drive Project' }
const homes = { path: '/programmes/prisoners-building-homes', title: 'Prisoners Building Homes' }
const plan = { path: '/publications/police-and-crime-plan-2024-2029', title: 'Police and Crime Plan' }
const jobs = { path: '/services/jobs', title: 'Find work' }
const likely = likelyPagesAmong([payback, drive, homes, plan, jobs])

test.for<[asked: string, meant: object]>([
  ['/payback', payback],
  ['/working-for-you/community-payback/', payback],
  ['/comunity', payback],
  ['/paybcak', payback],
  ['/job', jobs],
  ['/drive-projects.aspx', drive],
  ['/programme/drive', drive],
  ['/Prisoner-Building-Home', homes],
  ['/police_and_crime_plan.html', plan],
  ['/police%20plan', plan],
])('who asks for %s may have meant a page', ([asked, meant]) => {
  expect(likely(decodeURIComponent(asked))[0]).toBe(meant)
})

test.for(['/xylophone', '/the-and-for', '/2024', '/wp-login.php', '/driver-of-no-other-word-at-all', '/'])(
  'nothing is like %s',
  (asked) => {
    expect(likely(asked)).toEqual([])
  },
)

test('a page that is called by the words comes before those that share common ones', () => {
  const complaints = { path: '/complaints', title: 'Complaints' }
  const prison = { path: '/services/working-in-prison', title: 'Working in partnership with prisons' }
  const found = likelyPagesAmong([prison, complaints])

  expect(found('/working-in-partnership/complaints.aspx')[0]).toBe(complaints)
  expect(found('/working-for-you/about-anything/complaints.aspx')[0]).toBe(complaints)
})

test('the page that shares most words comes first, and no more than three are offered', () => {
  const many = ['one', 'two', 'six', 'ten'].map((name) => ({ path: `/services/housing-${name}`, title: `Housing ${name}` }))
  const found = likelyPagesAmong(many)('/housing-ten')

  expect(found.map(({ path }) => path)).toEqual(['/services/housing-ten', '/services/housing-one', '/services/housing-two'])
})

test("an address's words are those that somebody would search for, each once, and not too many", () => {
  expect(wordsIn('/News-and-Events/2019/Jan/Victims-victims’-budget.aspx')).toEqual(['news', 'events', 'jan', 'victims', 'budget'])
  expect(wordsIn('/<script>alert("x")</script>')).toEqual(['script', 'alert'])
  expect(wordsIn(`/${Array.from({ length: 99 }, (_, number) => `word${number}`).join('-')}`)).toHaveLength(8)
  for (const file of ['/wp-login.php', '/.env', '/a/b.json', '/backup.zip']) expect(wordsIn(file)).toEqual([])
})
