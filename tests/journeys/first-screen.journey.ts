import type { Page } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { expect, Given, Then, test } from '#tests/journeys/journey.ts'

const phone = { width: 360, height: 740 }
const smallPhone = { width: 320, height: 568 }
const drive = '/programmes/drive-project'

test('somebody in danger sees every target of the help page without scrolling, on the smallest phone', async ({ page }) => {
  await Given('the help page on a small phone', () => open(page, paths.info, smallPhone))
  await Then('999, the helpline and the ways without a phone are on the first screen', async () => {
    const targets = page.getByRole('main').locator('.targets > li')
    await expect(targets).toHaveCount(3)
    expect(await footOf(page, '.targets')).toBeLessThanOrEqual(smallPhone.height)
  })
})

test('what a reader comes for begins high up on a phone', async ({ page }) => {
  await Given('the Drive page on a phone', () => open(page, drive, phone))
  await Then('the bar, the title, the subject and the question at the end take no more than they may', async () => {
    expect(await page.locator('header').evaluate(({ offsetHeight }: HTMLElement) => offsetHeight)).toBeLessThanOrEqual(64)
    expect(await topOf(page, 'h1')).toBeLessThanOrEqual(200)
    expect(await topOf(page, '.section')).toBeLessThanOrEqual(1480)
    expect(await page.locator('.feedback').evaluate(({ offsetHeight }: HTMLElement) => offsetHeight)).toBeLessThanOrEqual(110)
    expect(await page.locator('footer').evaluate(({ offsetHeight }: HTMLElement) => offsetHeight)).toBeLessThanOrEqual(300)
  })
})

test('the title of the help page is on the first screen in text of twice the size, and in a window of a quarter', async ({ page }) => {
  await Given('the help page in large text', async () => {
    await open(page, paths.info, phone)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
  })
  await Then('its title is in view', async () => expect(await footOf(page, 'h1')).toBeLessThanOrEqual(phone.height))
  await Given('the help page at 400%', () => open(page, paths.info, { width: 320, height: 256 }))
  await Then('its title is in view', async () => expect(await footOf(page, 'h1')).toBeLessThanOrEqual(256))
})

async function open(page: Page, path: string, viewport: { width: number; height: number }) {
  await page.setViewportSize(viewport)
  await page.goto(path)
}

function topOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top)
}

function footOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom)
}

// The sheet is put into the page from outside, which its content policy forbids.
test.use({ bypassCSP: true })
