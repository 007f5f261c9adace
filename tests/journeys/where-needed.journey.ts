import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { byKeyboard } from '#tests/journeys/by-keyboard.ts'
import { expect, Given, signIn, Then, test, When } from '#tests/journeys/journey.ts'
import { aNewsItem, openForm, send } from '#tests/journeys/writing/a-news-item.ts'

test('an editor sees what needs them, follows it, and finds a page by a word and by its address, by keyboard alone', async ({ page }) => {
  const { press, write } = byKeyboard(page)
  const find = async (words: string) => {
    await write(page.getByRole('searchbox', { name: 'Find anything' }), words)
    await page.keyboard.press('Enter')
  }

  await Given('somebody who has signed in', () => signIn(page))
  await Then('they read in sentences what needs them, and no cards', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What needs you')
    await expect(page.locator('.card')).toHaveCount(0)
  })
  await When('they follow what is due for review', () => press(page.getByRole('link', { name: /due for review$/ })))
  await Then('the list is as long as the sentence said', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Due for review')
    await expect(page.getByRole('rowheader').first()).toBeVisible()
  })
  await When('they type a word into the box that is on every screen', () => find('strategy'))
  await Then('they see each place with what it is, its address and its state', async () => {
    await expect(page).toHaveURL(`${paths.find}?for=strategy`)
    await expect(page.getByRole('listitem').filter({ hasText: 'Strategy · /strategies/' }).first()).toContainText('· Published')
  })
  await When('they type a whole address', () => find('/programmes/drive-project'))
  await Then('the form of its page is open, and leads back to the site', async () => {
    await expect(page.locator('#field-title')).toHaveValue(/Drive/)
    await expect(page.getByRole('link', { name: /See it on the site/ })).toHaveAttribute('href', /\/programmes\/drive-project$/)
  })
})

test('whoever has published a page is led to it on the site', async ({ staff }) => {
  const { press } = byKeyboard(staff)
  await using item = await aNewsItem([{ blockType: 'list', heading: 'A list', items: [{ item: 'One' }] }])
  await send('PATCH', `/api/news/${item.id}?draft=true`, { date: '2026-11-20', _status: 'draft' })
  await openForm(staff, item)
  await expect(staff.getByText('Not on the site. Once it is published, it is at')).toBeVisible()

  await press(staff.locator('#action-save'))

  const way = staff.getByRole('link', { name: /See it on the site/ })
  await expect(way).toHaveAttribute('href', /\/news\/writing-/)
  await send('PATCH', `/api/news/${item.id}`, { _status: 'draft', goTo: 'gone' })
})

const views = [paths.admin, paths.due, paths.broken, paths.findFor('help'), paths.findFor('no-such-word')]

for (const [width, colorScheme] of [
  [320, 'light'],
  [1366, 'dark'],
] as const) {
  test(`axe finds nothing in what says where one is needed, ${width} pixels wide and ${colorScheme}`, async ({ staff }) => {
    await staff.emulateMedia({ colorScheme })
    await staff.setViewportSize({ width, height: 800 })
    for (const address of views) {
      await staff.goto(address)
      await staff.getByRole('heading', { level: 1 }).waitFor()
      expect.soft([address, await findingsOn(staff)]).toEqual([address, []])
    }
  })
}

/** In our own part of the screen and our box above it, and whether it is moved sideways. */
async function findingsOn(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .include('.plain-view, .dashboard-view')
    .include('.find-box')
    .options({ rules: { 'target-size': { enabled: true } } })
    .setLegacyMode()
    .analyze()
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)), ...(isWide ? ['wider than the screen'] : [])]
}
