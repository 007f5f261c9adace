import type { Page } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { expectNoSidewaysScroll, expectNoViolation } from '#tests/journeys/accessible.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { exitScript, leastResponse, requestsOf, responseBudget } from '#tests/journeys/requests.ts'

const parts = [1, 2, 3, 4]

for (const part of parts)
  test(`every address of the site map is small, accessible on a small phone, and leads nowhere that is not there, part ${part}`, {
    tag: '@script',
  }, async ({ page }) => {
    test.setTimeout(180_000)
    const requests = requestsOf(page)
    const links = new Set<string>()
    let mapped: string[] = []

    await Given('the site map', async () => {
      // A form is no page of content: it is hydrated, and has journeys of its own.
      const all = (await listMapped(page)).filter((address) => address !== paths.nominate)
      expect(all.length).toBeGreaterThan(50)
      mapped = all.filter((_, index) => index % parts.length === part - 1)
    })
    await When('somebody opens each address on a small phone', () => page.setViewportSize({ width: 320, height: 640 }))
    for (const address of mapped)
      await Then(`${address} is small and accessible`, async () => {
        await expectCompressed(page, address)
        await expectWholeDocument(page, address)
        await expectNoSidewaysScroll(page)
        await expectNoViolation(page)
        await expectFewRequests(page, requests.splice(0), address)
        for (const link of await linksIn(page)) links.add(link)
      })
    await Then('every page and file of ours that is linked to is there', async () => {
      const answers = await Promise.all(
        [...links].map(async (link) => [link, (await page.request.get(link, { maxRedirects: 0 })).status()]),
      )
      expect(answers.length).toBeGreaterThan(30)
      expect(answers.filter(([, status]) => status !== 200)).toEqual([])
    })
  })

async function listMapped(page: Page) {
  const response = await page.request.get('/sitemap.xml')
  return [...(await response.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => new URL(location).pathname)
}

async function expectCompressed(page: Page, address: string) {
  const response = await page.goto(address)
  expect.soft([address, response?.status(), response?.headers()['content-encoding']]).toEqual([address, 200, 'br'])
}

async function expectFewRequests(page: Page, requests: ReturnType<typeof requestsOf>, address: string) {
  const script = (await page.locator('.exit-bar').count()) > 0 ? [exitScript] : []
  expect.soft(requests.map((request) => request.address)).toEqual([address, ...script])
  const bytes = (await requests[0]?.bytes()) ?? 0
  expect.soft(bytes, address).toBeGreaterThan(leastResponse)
  expect.soft(bytes, address).toBeLessThanOrEqual(responseBudget)
}

/** What every page of content has: one title, the way back up, when it was changed, and the question whether it was useful. */
async function expectWholeDocument(page: Page, address: string) {
  await expect.soft(page.locator('h1'), address).toHaveCount(1)
  await expect.soft(page.getByRole('navigation', { name: 'Breadcrumb' }), address).toHaveCount(address === '/' ? 0 : 1)
  await expect.soft(page.getByText('Last updated: '), address).toHaveCount(1)
  await expect.soft(page.getByRole('group', { name: 'Was this page useful?' }), address).toHaveCount(1)
  expect.soft(await page.locator('a[href^="#"]').evaluateAll(deadFragments), address).toEqual([])
}

/** Pages and files of ours that a page leads to, for people and for machines. */
function linksIn(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], link[href]')]
      .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname, search }) => pathname + search),
  )
}

function deadFragments(links: Element[]) {
  return links.map((link) => link.getAttribute('href') ?? '').filter((href) => href !== '#top' && !document.getElementById(href.slice(1)))
}
