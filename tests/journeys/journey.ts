import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { givenSite } from '#tests/journeys/given-site.ts'
import { administratorPassword } from '#tests/support/a-site.ts'

export { expect }

type Staff = {
  /** Signed in at /admin, in a browser session of its own, with JavaScript: Payload needs it. */
  staff: Page
}

/** Any complaint of the browser, a broken content policy among them, fails the journey in which it was made. */
export const test = base.extend<Staff>({
  page: async ({ page, context }, use) => {
    const complaints = complaintsIn(context)
    await use(page)
    expect(complaints, 'what the browser complained of').toEqual([])
  },

  staff: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: true })
    const complaints = complaintsIn(context)
    const { site, staffToken } = givenSite()
    await context.addCookies([{ name: 'staff-token', value: staffToken, url: site.url, httpOnly: true, sameSite: 'Strict' }])
    const staff = await context.newPage()
    await staff.goto('/admin')
    await use(staff)
    expect(complaints, 'what the browser complained of in /admin').toEqual([])
    await context.close()
  },
})

export const Given = (sentence: string, body: () => Promise<void>) => test.step(`Given ${sentence}`, body)
export const When = (sentence: string, body: () => Promise<void>) => test.step(`When ${sentence}`, body)
export const Then = (sentence: string, body: () => Promise<void>) => test.step(`Then ${sentence}`, body)

export async function signIn(page: Page) {
  if (!page.url().includes('/admin/login')) await page.goto('/admin')
  await page.locator('#field-email').fill('admin@localhost.test')
  await page.locator('#field-password').fill(await administratorPassword(givenSite().site))
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/admin/login'))
}

/** @returns a list that grows. What a server refused on purpose (422, 404) is the page’s own affair, not a complaint. */
function complaintsIn(context: BrowserContext) {
  const complaints: string[] = []
  context.on('weberror', (fault) => isSkippedTransition(fault.error().message) || complaints.push(fault.error().message))
  context.on('console', (message) => isComplaint(message) && complaints.push(`${message.text()} (${message.location().url})`))
  return complaints
}

function isComplaint(message: ConsoleMessage) {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource')
}

/** A page that is left or drawn too soon to fade into the next says so, and is shown at once. */
function isSkippedTransition(message: string) {
  return message.startsWith('Transition was')
}
