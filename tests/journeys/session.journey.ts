import { expectNoViolation } from '#tests/journeys/accessible.ts'
import { givenSite } from '#tests/journeys/given-site.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { signIn } from '#tests/support/an-editor.ts'

const renewal = '**/api/users/refresh-token'

test('a session is renewed once keys were pressed, a server that is away leaves the page alone, and an ended one leads back after signing in', async ({
  browser,
}) => {
  const { site } = givenSite()
  const token = await signIn(site, await administratorPassword(site))
  const context = await browser.newContext({ javaScriptEnabled: true })
  await context.addCookies([{ name: 'staff-token', value: token, url: site.url, httpOnly: true, sameSite: 'Strict' }])
  const page = await context.newPage()
  const renewals: string[] = []
  page.on('request', (request) => request.url().endsWith('/refresh-token') && renewals.push(request.postData() ?? ''))
  const pressAKey = async () => {
    await page.clock.fastForward(61_000)
    await page.keyboard.press('Shift')
  }

  await Given('an editor at a list', async () => {
    await page.clock.install()
    await page.goto('/admin/collections/programmes')
    await expect(page.getByRole('heading', { name: 'Programmes' })).toBeVisible()
  })
  await When('they do nothing for some minutes', () => page.clock.fastForward(300_000))
  await Then('nothing is renewed', async () => expect(renewals).toEqual([]))
  await When('they press a key', async () => {
    const renewed = page.waitForResponse(renewal)
    await pressAKey()
    expect((await renewed).status()).toBe(200)
  })
  await Then('the session is renewed once', async () => expect(renewals).toEqual(['{}']))

  await When('the server is away at the next renewal, and then fails', async () => {
    await page.route(renewal, (route) => route.abort(), { times: 1 })
    const failed = page.waitForEvent('requestfailed')
    await pressAKey()
    await failed
    await page.route(renewal, (route) => route.fulfill({ status: 503, body: '{}' }), { times: 1 })
    const refused = page.waitForResponse(renewal)
    await pressAKey()
    await refused
  })
  await Then('they are where they were', () => expect(page).toHaveURL(/\/admin\/collections\/programmes(?:\?|$)/))

  await When('the session has ended', async () => {
    await page.request.post('/api/users/logout', { headers: { authorization: `JWT ${token}` } })
    await pressAKey()
  })
  await Then('they are asked to sign in', () => page.waitForURL(/\/admin\/login\?redirect=%2Fadmin%2Fcollections%2Fprogrammes/))
  // The list is still there for a moment.
  await expect(page.getByRole('heading')).toHaveText(['Sign in'])
  await expectNoViolation(page)
  await When('they sign in', async () => {
    await page.getByLabel('E-mail address').fill('admin@localhost.test')
    await page.getByLabel('Password').fill(await administratorPassword(site))
    await page.getByRole('button', { name: 'Sign in' }).click()
  })
  await Then('they are back where they were', () => page.waitForURL(/\/admin\/collections\/programmes(?:\?|$)/))
  await context.close()
})
