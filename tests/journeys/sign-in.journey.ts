import type { Page } from '@playwright/test'
import { expectNoSidewaysScroll, expectNoViolation } from '#tests/journeys/accessible.ts'
import { givenSite } from '#tests/journeys/given-site.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { codeOf } from '#tests/users/staff-accounts.ts'

const email = 'new.colleague@example.org'
const password = 'stoat lantern gravel'

test('somebody who was invited chooses a password, signs in, sets up codes and signs in with one, by keyboard alone', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: true })
  const page = await context.newPage()
  const link = await invite(page)

  await Given('their link', async () => void (await page.goto(link)))
  await expectReadable(page)
  await When('they choose a password that everybody would guess', async () => {
    await focused(page, 'New password')
    await page.keyboard.type('passwordpassword')
    await page.keyboard.press('Enter')
  })
  await Then('they are told so where they are', () => expectRefusal(page, 'Choose another password'))
  await When('they choose another', async () => {
    await focused(page, 'New password')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
  })
  await Then('they are asked to sign in with it', () => expect(page.getByRole('status').first()).toHaveText(/Sign in with it/))

  await expectReadable(page)
  await When('they mistype it', () => signIn(page, 'stoat lantern'))
  await Then('what they typed stays, and they are told', async () => {
    await expectRefusal(page, 'isn’t right')
    await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  })
  await When('they type it right', async () => {
    await page.goto('/admin/login?redirect=%2Fadmin%2Fcodes')
    await signIn(page, password)
  })
  await Then('they are where they wanted to go, and nothing says any more that it was wrong', async () => {
    await expect(page.getByRole('heading', { name: 'One-time codes' })).toBeVisible()
    await expect(page.getByText('isn’t right')).toHaveCount(0)
  })

  await expectReadable(page)
  const secret = (await page.locator('code').textContent()) ?? ''
  await When('they type the code that their app shows', async () => {
    await focused(page, 'Six digits of the key above')
    await page.keyboard.type(codeOf(secret))
    await page.keyboard.press('Enter')
  })
  await Then('they are shown ten recovery codes', () => expect(page.locator('ol code')).toHaveCount(10))
  await expectReadable(page)
  const recovery = (await page.locator('ol code').first().textContent()) ?? ''
  await Then('they go on from there', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/admin')
  })

  await When('they sign out and in again, without a code and then with one', async () => {
    await page.goto('/admin/logout')
    await page.waitForURL('**/admin/login**')
    await signIn(page, password)
    await expectRefusal(page, 'isn’t right')
    await focused(page, 'One-time code')
    await page.keyboard.type(recovery)
    await page.keyboard.press('Enter')
  })
  await Then('they are signed in', () => page.waitForURL('**/admin'))
  await context.close()
})

test('the page for a forgotten password says whom to ask', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/admin/login')
  await page.getByRole('link', { name: 'I don’t know my password' }).click()
  await expect(page.getByText('Ask an administrator for a link')).toBeVisible()
  await expectReadable(page)
})

/** The link that an administrator is shown where no letters are sent. */
async function invite(page: Page) {
  const headers = { authorization: `JWT ${givenSite().staffToken}` }
  const made = await page.request.post('/api/users', { headers, data: { email, password: 'of nobody at all yet' } })
  const { doc } = await made.json()
  const { url } = await (await page.request.post(`/api/users/${doc.id}/link`, { headers, data: { kind: 'invitation' } })).json()
  return String(url)
}

async function signIn(page: Page, typed: string) {
  await focused(page, 'E-mail address')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
}

/** Goes on by Tab until it is there. */
async function focused(page: Page, label: string) {
  const field = page.getByLabel(label, { exact: true })
  await expect(field).toBeVisible()
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab did not reach ${label}`)
}

async function expectRefusal(page: Page, words: string) {
  const refusal = page.locator('.staff-form [role=alert]')
  await expect(refusal).toContainText(words)
  await expect(refusal).toBeFocused()
}

async function expectReadable(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoViolation(page)
  await expectNoSidewaysScroll(page)
}
