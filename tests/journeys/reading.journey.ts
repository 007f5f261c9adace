import { paths } from '#lib/paths.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { exitScript, leastResponse, requestsOf, responseBudget } from '#tests/journeys/requests.ts'
import { contentPages, sensitivePages } from '#tests/journeys/states.ts'

const scripts = 'script:not([type="application/ld+json"])'

for (const path of contentPages) {
  const isSensitive = sensitivePages.includes(path)
  const answers = isSensitive ? 'one small answer and one script to leave by' : 'one small answer, without script'

  test(`${path} comes in ${answers}, and without cookie or another host`, async ({ page, context, javaScriptEnabled }) => {
    const requests = requestsOf(page)
    const response = await page.goto(path, { waitUntil: 'networkidle' })

    expect(response?.status()).toBe(200)
    expect(requests.map(({ address }) => address)).toEqual(isSensitive && javaScriptEnabled ? [path, exitScript] : [path])
    expect(response?.headers()['content-encoding']).toBe('br')
    const bytes = (await requests[0]?.bytes()) ?? 0
    test.info().annotations.push({ type: 'bytes', description: String(bytes) })
    expect(bytes).toBeGreaterThan(leastResponse)
    expect(bytes).toBeLessThanOrEqual(responseBudget)
    expect(response?.headers()['content-security-policy']).toContain(`script-src ${isSensitive ? "'self'" : "'none'"};`)
    expect(await page.locator(scripts).evaluateAll((found) => found.map((script) => script.getAttribute('src')))).toEqual(
      isSensitive ? [exitScript] : [],
    )
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  })
}

test('a reader finds the board from the front page by the menu, and goes back up', async ({ page }) => {
  await Given('a reader on the front page', async () => void (await page.goto(paths.home)))
  await When('they choose how reoffending is reduced in the menu, and there the board', async () => {
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Reducing reoffending' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Reducing Reoffending Board' }).first().click()
  })
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
  const help = page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Help and support' })
  await Then('the menu is closed', () => expect(help).toBeHidden())
  await When('they open it and choose help and support', async () => {
    await page.getByRole('navigation', { name: 'Menu' }).getByText('Menu', { exact: true }).click()
    await help.click()
  })
  await Then('they read where to find it', () => expect(page.getByRole('heading', { level: 1 })).toHaveText('Help and support'))
})

test('an address with no page says so and leads home', async ({ page }) => {
  const response = await page.goto('/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await page.getByRole('link', { name: 'Start again from the front page' }).click()
  await expect(page).toHaveURL(paths.home)
})
