import type { Locator, Page } from '@playwright/test'
import { expect, test } from '#tests/journeys/journey.ts'
import { aNewsItem, type NewsItem, openForm } from '#tests/journeys/writing/a-news-item.ts'
import { notSaidIn } from '#tests/staff-words/not-said.ts'

const form = 'form[data-form-ready="true"]'

type Screen = [name: string, address: (item: NewsItem) => string, ready: string, open?: (page: Page) => Promise<void>]

const screens: Screen[] = [
  ['first screen', () => '/admin', '.nav__link'],
  ['list', () => '/admin/collections/users', 'table', openFiltersAndColumns],
  ['list of files', () => '/admin/collections/media', '.collection-list'],
  ['bin', () => '/admin/collections/news/trash', '.collection-list'],
  ['new form', () => '/admin/collections/news/create', form, askForSections],
  ['form', ({ admin }) => admin, form, askToDelete],
  ['list to choose from', ({ admin }) => admin, form, openPictures],
  ['list of versions', ({ admin }) => `${admin}/versions`, 'table'],
  ['version', ({ admin }) => `${admin}/versions`, 'table', openVersion],
  ['settings', () => '/admin/globals/urgent-topics', form],
  ['account', () => '/admin/account', form],
  ['address at which nothing is', () => '/admin/collections/nothing', 'main, .not-found'],
]

test('no screen of the admin speaks as programmers do', async ({ staff }) => {
  await using item = await aNewsItem([{ blockType: 'list', heading: 'A list', items: [{ item: 'One' }] }])
  await item.saveElsewhere({ title: 'As it is' })

  for (const [name, address, ready, open] of screens) {
    await staff.goto(address(item))
    await staff.locator(ready).first().waitFor()
    await open?.(staff)
    expect.soft(notSaidIn(await saidOn(staff)), name).toEqual([])
    expect.soft(await staff.locator('.graphic-logo, .graphic-icon').count(), name).toBe(0)
  }
})

test('a mistake is said in full above its field, on a phone and on a desk', async ({ staff }) => {
  await using item = await aNewsItem()
  await openForm(staff, item)
  await staff.locator('#field-title').fill('x'.repeat(130))
  await staff.getByRole('button', { name: 'Publish changes' }).click()
  const faults = staff.locator('.field-error')

  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
  ]) {
    await staff.setViewportSize(viewport)
    // They are drawn anew as the form asks about its words.
    await expect(async () => {
      await expect(faults.first()).toBeVisible()
      for (const fault of await faults.all()) expect(await isCutOff(fault), (await fault.textContent()) ?? '').toBe(false)
    }).toPass()
  }
})

test('a list of pages says where each stands, who changed it and when', async ({ staff }) => {
  await staff.goto('/admin/collections/pages?search=Privacy')
  const row = staff.locator('tbody tr', { hasText: 'Privacy' }).first()

  await expect(row.locator('.cell-slug')).toHaveText(/^\/[\w/-]+$/)
  await expect(row.locator('.cell-updatedAt')).toHaveText(/^\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d$/)
  await expect(staff.locator('thead')).toContainText('Last changed by')
})

/** What is read on a screen, by eye or by ear. */
async function saidOn(page: Page) {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('[title], [aria-label], [placeholder]')]
      .filter((element) => element.getClientRects().length > 0)
      .flatMap((element) => ['title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name))),
  )
  return [await page.title(), ...(await page.locator('body').allInnerTexts()), ...names].filter(Boolean).join('\n')
}

function isCutOff(fault: Locator) {
  return fault.evaluate((element) => {
    const { left, right, height } = element.getBoundingClientRect()
    const words = element.querySelector('.tooltip-content') ?? element
    return left < 0 || right > innerWidth || height < 10 || words.scrollWidth > words.clientWidth + 1
  })
}

async function openFiltersAndColumns(page: Page) {
  await page.locator('#toggle-list-columns, .list-controls__toggle-columns').first().click()
  await page.locator('#toggle-list-filters, .list-controls__toggle-where').first().click()
  await page.locator('.where-builder').first().waitFor()
}

async function askForSections(page: Page) {
  await page.locator('.blocks-field__drawer-toggler').first().click()
  await page.getByPlaceholder('Search for a block').waitFor()
}

async function askToDelete(page: Page) {
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').click()
  await page.locator('.confirmation-modal').first().waitFor()
}

async function openPictures(page: Page) {
  await page.getByRole('button', { name: 'Choose from existing' }).first().click()
  await page.locator('.list-drawer .list-controls').first().waitFor()
}

async function openVersion(page: Page) {
  await page.locator('tbody a').first().click()
  await page.locator('.view-version').first().waitFor()
}
