import type { Page } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { aNomination, fillNomination } from '#tests/journeys/fill-nomination.ts'

/** The pages of the starter content. */
export const contentPages = [
  paths.home,
  '/reducing-reoffending',
  '/boards/reducing-reoffending-board',
  '/partnerships/south-west-reducing-reoffending-partnership',
  '/programmes/drive-project',
  paths.communityPayback,
]

const send = 'Send your nomination'

/** Every page and state of a page that the public can meet, and how to get there. Opened with JavaScript, because axe needs it. */
export const states: Record<string, (page: Page) => Promise<unknown>> = {
  ...Object.fromEntries(contentPages.map((path) => [path, (page: Page) => page.goto(path)])),
  'an address with no page': (page) => page.goto('/no-such-page'),
  'the nomination form': (page) => page.goto(paths.nominate),
  'the nomination form, refused in the browser': async (page) => {
    await page.goto(paths.nominate)
    await page.getByRole('button', { name: send }).click()
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  },
  'the nomination form, refused by the server': async (page) => {
    await page.goto(paths.nominate)
    await postWithoutCheck(page, '#nomination')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  },
  'a nomination sent': async (page) => {
    await page.goto(paths.nominate)
    await fillNomination(page, aNomination())
    await page.getByRole('button', { name: send }).click()
    await page.getByRole('heading', { name: 'Nomination sent' }).waitFor()
  },
  'a nomination for elsewhere': async (page) => {
    await page.goto(paths.nominate)
    await fillNomination(page, aNomination({ councilArea: 'Somewhere else' }))
    await page.getByRole('button', { name: send }).click()
    await page.getByRole('heading', { name: 'We cannot take this nomination' }).waitFor()
  },
  'feedback about no page': (page) => page.goto(paths.feedback),
  'feedback without an answer': async (page) => {
    await page.goto(paths.communityPayback)
    await page.getByRole('button', { name: 'Send feedback' }).click()
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  },
  'feedback sent': async (page) => {
    await page.goto(paths.communityPayback)
    await page.getByRole('radio', { name: 'Partly' }).check()
    await page.getByRole('button', { name: 'Send feedback' }).click()
    await page.getByRole('heading', { name: 'Thank you for your feedback' }).waitFor()
  },
}

/** As a browser posts whose script has not arrived. */
function postWithoutCheck(page: Page, form: string) {
  return Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator(form).evaluate((element) => element instanceof HTMLFormElement && element.submit()),
  ])
}
