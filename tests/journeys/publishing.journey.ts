import type { Page, Response } from '@playwright/test'
import { expect, Given, signIn, Then, test, When } from '#tests/journeys/journey.ts'

const drive = '/programmes/drive-project'

test('staff edit the Drive page, preview it, publish it, take it down and put it back', async ({ page, staff }) => {
  const before = await summaryOf(page)
  expect(before).toMatch(/\w+ \w+/)
  const after = 'Drive works with people who harm their partners, to make survivors safer.'

  await Given('an editor at the Drive page', () => openInAdmin(staff, 'Programmes', 'The Drive Project'))
  await When('they change its summary', async () => {
    await staff.locator('#field-summary').fill(after)
    await staff.getByLabel('What you changed, and why').fill('Plainer, as agreed')
    await untilStored(staff, () => staff.locator('#action-save-draft').click())
    await expect(statusIn(staff)).toContainText('Changed')
  })

  const preview = await previewOf(staff)
  await Then('the preview shows the draft, and says so', async () => {
    await expect(preview.getByText('This is the newest draft')).toBeVisible()
    await expect(preview.locator('.lead')).toHaveText(after)
  })
  await Then('the public still read what was published', async () => expect(await summaryOf(page)).toBe(before))
  await Then('somebody who is not signed in is asked to sign in, and then sees it', async () => {
    await page.goto(preview.url())
    await expect(page).toHaveURL(/\/admin\/login/)
    await signIn(page)
    await expect(page.locator('.lead')).toHaveText(after)
    await page.context().clearCookies()
  })

  await When('they publish it', () => publish(staff))
  await Then('the public read it within a second', () => expectWithinASecond(page, after))
  await Then('its versions say who changed it, and why', async () => {
    await staff.getByRole('link', { name: /^Versions/ }).click()
    await expect(staff.getByRole('row', { name: 'Plainer, as agreed' })).toContainText('Administrator')
    await staff.goBack()
    await staff.locator('form[data-form-ready="true"] #field-summary').waitFor()
  })

  await When('they take it down', () => unpublish(staff))
  await Then('it is gone within a second', () => expectWithinASecond(page, 404))
  await Then('the admin calls it a draft', () => expect(statusIn(staff)).toContainText('Draft'))

  await When('they put the first words back and publish', async () => {
    // Payload’s own button leaves the form on the state before.
    await staff.reload()
    await staff.locator('form[data-form-ready="true"] #field-summary').waitFor()
    await staff.locator('#field-summary').fill(before)
    await publish(staff)
  })
  await Then('the public read them within a second', () => expectWithinASecond(page, before))
})

async function openInAdmin(staff: Page, collection: string, title: string) {
  await staff.goto('/admin')
  await staff.getByRole('button', { name: 'Open menu' }).click()
  await staff.getByRole('link', { name: collection, exact: true }).click()
  await staff.getByRole('row', { name: title }).getByRole('link').first().click()
  await expect(staff.locator('#field-summary')).toBeVisible()
}

function statusIn(staff: Page) {
  return staff.locator('.doc-controls__status')
}

/** Preview opens a tab of its own. */
async function previewOf(staff: Page) {
  const [preview] = await Promise.all([staff.waitForEvent('popup'), staff.locator('#preview-button').click()])
  return preview
}

async function publish(staff: Page) {
  await untilStored(staff, () => staff.locator('#action-save').click())
}

async function unpublish(staff: Page) {
  await staff.locator('.doc-controls__popup button').first().click()
  await staff.locator('#action-unpublish').click()
  const asked = staff.locator('form', { hasText: 'Where should people go instead?' }).last()
  await asked.getByLabel('Nowhere: it is gone').check()
  await untilStored(staff, () => asked.getByRole('button', { name: 'Withdraw' }).click())
}

/** A second is counted from when the site says that it is done. */
async function untilStored(staff: Page, act: () => Promise<void>) {
  const isChange = (response: Response) => {
    const { pathname } = new URL(response.url())
    return response.request().method() === 'PATCH' && pathname.startsWith('/api/programmes/')
  }
  const [response] = await Promise.all([staff.waitForResponse(isChange), act()])
  expect(response.status()).toBe(200)
}

/** Asked again and again without the browser, which would take most of the second for itself. */
function expectWithinASecond(page: Page, seen: string | number) {
  return expect.poll(() => seenBy(page), { timeout: 1000, intervals: [20] }).toBe(seen)
}

/** What the public get: the summary, or the status where there is no page. */
async function seenBy(page: Page) {
  const response = await page.request.get(drive)
  return response.ok() ? summaryIn(await response.text()) : response.status()
}

function summaryIn(html: string) {
  return /"lead">([^<]*)</.exec(html)?.[1]
}

async function summaryOf(page: Page) {
  await page.goto(drive)
  return (await page.locator('.lead').textContent()) ?? ''
}
