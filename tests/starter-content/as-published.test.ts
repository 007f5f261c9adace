import type { Page } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'

/** What people come for, in the words they may search with, and where it is. */
const wanted: Record<string, string> = {
  'reducing reoffending board': '/boards/reducing-reoffending-board',
  'local criminal justice board': '/boards/local-criminal-justice-board',
  'South West Reducing Reoffending Partnership': '/partnerships/south-west-reducing-reoffending-partnership',
  SWRRP: '/partnerships/south-west-reducing-reoffending-partnership',
  'prisoners building homes': '/programmes/prisoners-building-homes',
  'community payback': paths.communityPayback,
  'Drive Project': '/programmes/drive-project',
  'South Gloucestershire Drive': '/programmes/south-gloucestershire-drive',
  'reducing reoffending strategy 2025': '/strategies/reducing-reoffending-strategy-2025-2028',
  'integrated offender management': '/programmes/integrated-offender-management',
  IOM: '/programmes/integrated-offender-management',
  'help and support': '/help-and-support',
  'help for victims': '/help-and-support/victims-of-crime',
  'domestic abuse': '/help-and-support/domestic-abuse',
  'worried about my own behaviour': '/help-and-support/worried-about-my-behaviour',
  'safer somerset partnership': '/partnerships/safer-somerset-partnership',
  'youth justice': '/partnerships/somerset-youth-justice-partnership',
  'about this site': '/about',
  contact: '/contact',
  complaint: '/complaints',
  'freedom of information': '/freedom-of-information',
  accessibility: '/accessibility',
  privacy: '/privacy',
  cookies: '/cookies',
  news: paths.news,
  publications: '/publications',
}

test('all that people come for is two clicks from the front page', { tag: '@script' }, async ({ page }) => {
  const reached = new Set<string>()
  await Given('somebody on the front page', async () => void (await page.goto(paths.home)))
  const first = await linksSeen(page)
  await When('they follow each of its links, and look at the links there', async () => {
    for (const path of first) {
      await page.goto(path)
      for (const link of [path, ...(await linksSeen(page))]) reached.add(link)
    }
  })
  await Then('they have seen everything', () =>
    Promise.resolve(expect(Object.values(wanted).filter((path) => !reached.has(path))).toEqual([])),
  )
})

test('all that people come for is one search away', { tag: '@script' }, async ({ page }) => {
  for (const [words, path] of Object.entries(wanted))
    await Then(`“${words}” finds ${path} among the first five`, async () => {
      await page.goto(`${paths.search}?q=${encodeURIComponent(words)}`)
      const found = await page.locator('.search-results__title a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect.soft(found.slice(0, 5), words).toContain(path)
    })
})

async function linksSeen(page: Page) {
  const links = await page.locator('a[href^="/"]').filter({ visible: true }).all()
  return new Set(await Promise.all(links.map(async (link) => String(await link.getAttribute('href')))))
}
