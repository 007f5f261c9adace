import type { BrowserContext, Page } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { requestsOf } from '#tests/journeys/requests.ts'
import { contentPages, sensitivePages } from '#tests/journeys/states.ts'
import { withoutScriptToo } from '#tests/journeys/without-script-too.ts'

// What one answer weighs and holds is read without a browser (tests/starter-content); here is what a browser makes of it.
test('a browser asks for nothing beside an ordinary page, and keeps nothing of it', async ({ page, context }) => {
  const requests = requestsOf(page)
  for (const path of contentPages.filter((path) => !sensitivePages.includes(path)))
    await Then(`${path} is one answer`, async () => {
      await page.goto(path)
      expect(requests.splice(0)).toEqual([path])
      await expectNothingKept(page, context)
    })
})

test(
  'a browser asks for one script beside a sensitive page, and keeps nothing of it',
  withoutScriptToo,
  async ({ page, context, javaScriptEnabled }) => {
    const requests = requestsOf(page)
    for (const path of sensitivePages)
      await Then(`${path} is one answer, and the script that leaves it`, async () => {
        await page.goto(path)
        expect(requests.splice(0)).toEqual(javaScriptEnabled ? [path, paths.exitScript] : [path])
        await expectNothingKept(page, context)
      })
  },
)

async function expectNothingKept(page: Page, context: BrowserContext) {
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
}

test('a reader finds the board from the front page by the menu, and goes back up', async ({ page }) => {
  await Given('a reader on the front page', async () => void (await page.goto(paths.home)))
  await When('they choose our work in the menu, and there the board', async () => {
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Our work' }).click()
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
  const help = page.getByRole('banner').getByRole('link', { name: 'Help and support' })
  await Then('the menu is closed', () => expect(help).toBeHidden())
  await When('they open it and choose help and support', async () => {
    await page.getByRole('banner').getByText('Menu', { exact: true }).click()
    await help.click()
  })
  await Then('they read where to find it', () => expect(page.getByRole('heading', { level: 1 })).toHaveText('Help and support'))
})
