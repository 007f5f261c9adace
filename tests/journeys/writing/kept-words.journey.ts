import type { BrowserContext, Page } from '@playwright/test'
import { givenSite } from '#tests/journeys/given-site.ts'
import { expect, Given, signIn, Then, test, When } from '#tests/journeys/journey.ts'
import { aNewsItem, openForm, send } from '#tests/journeys/writing/a-news-item.ts'

const offer = 'You have words here that were not saved'

test('words of a tab that crashed are offered again, and gone once they are saved', async ({ staff }) => {
  await using item = await aNewsItem()

  await Given('somebody who typed a title in a tab that crashed', async () => {
    await openForm(staff, item)
    await staff.locator('#field-title').fill('Not saved yet')
    await expect.poll(() => keptIn(staff)).toHaveLength(1)
  })
  const next = await staff.context().newPage()
  await staff.close({ runBeforeUnload: false })
  await When('they open the page again', () => openForm(next, item))
  await Then('they see what they had typed beside what is saved', async () => {
    const row = next.getByRole('dialog', { name: offer }).getByRole('row', { name: 'Title' })
    await expect(row).toContainText('Not saved yet')
    await expect(row).toContainText('As it was')
  })
  await When('they put it back and save it', async () => {
    await next.getByRole('button', { name: 'Put them back' }).click()
    await expect(next.locator('#field-title')).toHaveValue('Not saved yet')
    await next.locator('#action-save-draft').click()
    await expect(next.getByText('Draft saved successfully')).toBeVisible()
  })
  await Then('nothing is kept in the browser any more', async () => {
    expect(await item.stored()).toMatchObject({ title: 'Not saved yet' })
    await expect.poll(() => keptIn(next)).toEqual([])
  })
})

test('a session that ended: type, publish, sign in, go on', async ({ browser }) => {
  await using item = await aNewsItem()
  const context = await browser.newContext({ javaScriptEnabled: true })
  const staff = await context.newPage()

  await Given('somebody whose session has ended at an open page', async () => {
    await enter(context)
    await openForm(staff, item)
    await context.clearCookies()
  })
  await When('they type and publish', async () => {
    await staff.locator('#field-title').fill('Typed without a session')
    await staff.locator('#action-save').click()
  })
  const dialog = staff.getByRole('dialog', { name: 'You have been signed out' })
  await Then('they are told, and their words stay', async () => {
    await expect(dialog).toContainText('nothing is lost')
    await expect(staff.locator('#field-title')).toHaveValue('Typed without a session')
  })
  await When('they sign in', async () => {
    await dialog.getByRole('button', { name: 'Sign in and come back' }).click()
    await signIn(staff)
  })
  await Then('they are back at the page, and get their words', async () => {
    await expect(staff).toHaveURL(new RegExp(item.admin))
    await staff.getByRole('button', { name: 'Put them back' }).click()
    await expect(staff.locator('#field-title')).toHaveValue('Typed without a session')
  })
  await context.close()
})

test('whoever signs out leaves no words in the browser', async ({ browser }) => {
  await using item = await aNewsItem()
  const context = await browser.newContext({ javaScriptEnabled: true })
  const staff = await context.newPage()

  await Given('somebody with words that are not saved', async () => {
    await enter(context)
    await openForm(staff, item)
    await staff.locator('#field-title').fill('For nobody else')
    await expect.poll(() => keptIn(staff)).toHaveLength(1)
  })
  await When('they sign out', async () => {
    // The journeys share one session, which goes on.
    await context.route('**/api/users/logout', (route) => route.fulfill({ json: {} }))
    staff.once('dialog', (question) => question.accept())
    await staff.goto('/admin/logout')
  })
  await Then('nothing is kept in the browser', async () => {
    await expect.poll(() => keptIn(staff)).toEqual([])
  })
  await context.close()
})

test('Create and leave makes no row, and asks before it leaves', async ({ staff }) => {
  await Given('somebody at a new news item', () => openForm(staff, { admin: '/admin/collections/news/create' }))
  await When('they type and press Back, and stay', async () => {
    await staff.locator('#field-title').fill('Never saved')
    await expect.poll(() => keptIn(staff)).toHaveLength(1)
    staff.once('dialog', (question) => question.dismiss())
    await staff.evaluate(() => history.back())
  })
  await Then('their words are there', () => expect(staff.locator('#field-title')).toHaveValue('Never saved'))
  await When('they leave by a link after all', async () => {
    await staff.locator('.step-nav a').first().click()
    await staff.getByRole('button', { name: 'Leave anyway' }).click()
    await staff.waitForURL('**/admin')
  })
  await Then('there is no row', async () => {
    expect((await send('GET', '/api/news?draft=true&where[title][equals]=Never+saved')).totalDocs).toBe(0)
  })
  await Then('the words are offered at the next new one, and can be thrown away', async () => {
    await staff.goto('/admin/collections/news/create')
    await staff.getByRole('button', { name: 'Throw them away' }).click()
    expect(await keptIn(staff)).toEqual([])
  })
})

async function enter(context: BrowserContext) {
  const { site, staffToken } = givenSite()
  await context.addCookies([{ name: 'staff-token', value: staffToken, url: site.url, httpOnly: true, sameSite: 'Strict' }])
}

function keptIn(page: Page) {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('unsaved-words')))
}
