import { paths } from '#lib/paths.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { requestsOf } from '#tests/journeys/requests.ts'
import { contentPages } from '#tests/journeys/states.ts'

const budget = 14_600

for (const path of contentPages) {
  test(`${path} comes in one small answer, without script, cookie or another host`, async ({ page, context }) => {
    const requests = requestsOf(page)
    const response = await page.goto(path, { waitUntil: 'networkidle' })

    expect(response?.status()).toBe(200)
    expect(requests.map(({ address }) => address)).toEqual([path])
    expect(response?.headers()['content-encoding']).toBe('br')
    const bytes = await requests[0]?.bytes()
    test.info().annotations.push({ type: 'bytes', description: String(bytes) })
    expect(bytes).toBeLessThanOrEqual(budget)
    expect(response?.headers()['content-security-policy']).toContain("script-src 'none'")
    expect(await page.locator('script:not([type="application/ld+json"]):not([type=speculationrules])').count()).toBe(0)
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  })
}

test('a reader finds the board from the front page by its menu', async ({ page }) => {
  await Given('a reader on the front page', async () => void (await page.goto(paths.home)))
  await When('they choose the board in the menu', () =>
    page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Board' }).click(),
  )
  await Then('they read about it, and can go back up', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Reducing Reoffending Board')
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Home' }).click()
    await expect(page).toHaveURL(paths.home)
  })
})

test('a reader on a small phone opens the menu', async ({ page }) => {
  await Given('a reader with a small phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(paths.home)
  })
  const drive = page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Drive Project' })
  await Then('the menu is closed', () => expect(drive).toBeHidden())
  await When('they open it and choose the Drive Project', async () => {
    await page.getByRole('navigation', { name: 'Menu' }).getByText('Menu', { exact: true }).click()
    await drive.click()
  })
  await Then('they read about it', () => expect(page.getByRole('heading', { level: 1 })).toContainText('Drive'))
})

test('an address with no page says so and leads home', async ({ page }) => {
  const response = await page.goto('/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await page.getByRole('link', { name: 'Start again from the front page' }).click()
  await expect(page).toHaveURL(paths.home)
})
