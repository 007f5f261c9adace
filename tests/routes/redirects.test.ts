import { expect, test } from 'vitest'
import { isMainSite, office } from '#lib/office.ts'
import { aRedirect, aRoute, routesOf } from '#tests/routes/a-route.ts'

const contact = aRoute('/contact')
const about = aRoute('/about')
const services = [aRoute('/services'), aRoute('/services/one'), aRoute('/services/other')]
const published = [contact, about, ...services]

test('an old address leads to the page that staff chose, wherever that is now', () => {
  const redirects = [aRedirect('/contact-us', { document: contact })]

  expect(routesOf(published, redirects).leadsTo('/contact-us')).toBe('/contact')
  expect(routesOf([aRoute('/about/contact', { id: contact.id })], redirects).leadsTo('/contact-us')).toBe('/about/contact')
  expect(routesOf(published, redirects).leadsTo('/contact-us/more')).toBeUndefined()
  expect(routesOf([about], redirects).leadsTo('/contact-us')).toBeUndefined()
})

test.for<[from: string, asked: string]>([
  ['/Feedback/Title.aspx', '/feedback/title.ASPX'],
  ['/contact/', '/contact'],
  ['/contact', '/Contact//'],
  ['/people%E2%80%99s-plan', '/people’s-plan'],
  ['/100%', '/100%'],
])('the address %s is meant by %s', ([from, asked]) => {
  expect(routesOf(published, [aRedirect(from, { document: about })]).leadsTo(asked)).toBe('/about')
})

test('of several beginnings the longest decides, and the whole address before any', () => {
  const redirects = [
    aRedirect('/news/', { matches: 'beginning', mainSitePath: '/news/' }),
    aRedirect('/news/2019/', { matches: 'beginning', document: about }),
    aRedirect('/news/2019/03/one', { document: contact }),
  ]
  const { leadsTo } = routesOf(published, redirects)

  expect(leadsTo('/news/2019/03/one/')).toBe('/contact')
  expect(leadsTo('/news/2019/03/other')).toBe('/about')
  expect(leadsTo('/news/2020/01/One title’s')).toBe(`${office.website}/news/2020/01/One%20title%E2%80%99s`)
  expect(leadsTo('/newsletter')).toBeUndefined()
})

test('a row whose page is not published gives way to the next best', () => {
  const redirects = [aRedirect('/old/one', { document: aRoute('/gone') }), aRedirect('/old', { matches: 'beginning', document: about })]

  expect(routesOf(published, redirects).leadsTo('/old/one')).toBe('/about')
})

test('a row may lead to a form, or to the directory while that is a page', () => {
  const form = aRedirect('/nominate', { form: 'nominate' })
  const directory = aRedirect('/services', { need: 'housing', area: 'northSomerset' })

  expect(routesOf(published, [form]).leadsTo('/nominate')).toBe('/community-payback/nominate')
  expect(routesOf(published, [directory]).leadsTo('/services')).toMatch(/^\/services\?need=housing&area=/)
  expect(routesOf([about], [directory]).leadsTo('/services')).toBeUndefined()
})

test('a row may lead to one page of the main site, whatever follows its beginning', () => {
  const { leadsTo } = routesOf(published, [aRedirect('/finance', { matches: 'beginning', mainSitePath: '/how-we-spend/' })])

  expect(leadsTo('/finance/2019/budget')).toBe(`${office.website}/how-we-spend/`)
})

test.for(['//elsewhere.example/', '/\\elsewhere.example', '/@elsewhere.example', '/.elsewhere.example'])(
  'nothing that is asked leads to another host: %s',
  (asked) => {
    const { leadsTo } = routesOf(published, [aRedirect('/', { matches: 'beginning', mainSitePath: '/' })])

    expect(new URL(String(leadsTo(asked))).origin).toBe(office.website)
  },
)

test('at the address of the main site itself nothing leads there, because it would come back', () => {
  const redirects = [aRedirect('/finance', { mainSitePath: '/finance' }), aRedirect('/contact-us', { document: contact })]
  const { leadsTo } = routesOf(published, redirects, true)

  expect(leadsTo('/finance')).toBeUndefined()
  expect(leadsTo('/contact-us')).toBe('/contact')
  expect([isMainSite('https://avonandsomerset-pcc.gov.uk'), isMainSite('https://reoffending.avonandsomerset-pcc.gov.uk')]).toEqual([
    true,
    false,
  ])
})

test('whatever a row leads to on this site is a page, so that none leads in a circle', () => {
  const redirects = [
    aRedirect('/a', { document: aRoute('/b') }),
    aRedirect('/b', { document: aRoute('/a') }),
    aRedirect('/news', { document: aRoute('/news') }),
  ]
  const { leadsTo } = routesOf([aRoute('/news'), about], redirects)

  expect(['/a', '/b', '/news'].map(leadsTo)).toEqual([undefined, undefined, undefined])
})
