import { type BrowserContext, test as base, expect, type Page, type Response } from '@playwright/test'
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
    expect(complaints(), 'what the browser complained of').toEqual([])
  },

  staff: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: true })
    const complaints = complaintsIn(context)
    const { site, staffToken } = givenSite()
    await context.addCookies([{ name: 'staff-token', value: staffToken, url: site.url, httpOnly: true, sameSite: 'Strict' }])
    const staff = await context.newPage()
    await staff.goto('/admin')
    await use(staff)
    expect(complaints(), 'what the browser complained of in /admin').toEqual([])
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
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/admin/login'))
}

/** What was said of pages that are there to be read all the same: one that isn't found, a form with its mistakes, and one that was not sent. */
const readAllTheSame = [404, 422, 503]

/** @returns a way to ask what the browser complained of so far: faults in scripts, broken policies, and whatever could not be loaded. */
function complaintsIn(context: BrowserContext) {
  const complaints: { text: string; url: string }[] = []
  const read = new Set<string>()
  context.on('weberror', (fault) => void complaints.push({ text: fault.error().message, url: fault.page()?.url() ?? '' }))
  context.on('response', (response) => isReadAllTheSame(response) && read.add(response.url()))
  context.on('console', (message) => message.type() === 'error' && complaints.push({ text: message.text(), url: message.location().url }))
  return () =>
    complaints
      .filter(({ text, url }) => !isSkippedTransition(text) && !(isFailedLoad(text) && read.has(url)))
      .map(({ text, url }) => `${text} (${url})`)
}

function isReadAllTheSame(response: Response) {
  return isRefusedSave(response) || (response.request().isNavigationRequest() && readAllTheSame.includes(response.status()))
}

/** A save on an older state, a publish or a schedule that can't be, whose answer the form reads. */
function isRefusedSave(response: Response) {
  const { pathname } = new URL(response.url())
  if (response.status() === 409) return pathname.startsWith('/api/')
  return response.status() === 400 && (pathname.startsWith('/api/schedules/') || response.request().method() === 'PATCH')
}

function isFailedLoad(message: string) {
  return message.startsWith('Failed to load resource')
}

/** A page that is left or drawn too soon to fade into the next says so, and is shown at once. */
function isSkippedTransition(message: string) {
  return message.startsWith('Transition was')
}
