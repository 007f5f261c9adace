import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { PageName } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'
import { aNomination, fillNomination, fillPage, goOn } from '#tests/journeys/fill-nomination.ts'
import { stateAddresses } from '#tests/support/state-addresses.ts'

/** Pages about domestic abuse, which can be left quickly. */
export const sensitivePages = ['/programmes/drive-project', '/help-and-support/domestic-abuse']

/** Of each template that the starter content uses, at least one page. */
export const contentPages = [
  paths.home,
  '/reducing-reoffending',
  paths.communityPayback,
  '/help-and-support',
  '/publications',
  '/accessibility',
  '/boards/reducing-reoffending-board',
  '/partnerships/south-west-reducing-reoffending-partnership',
  '/programmes/prisoners-building-homes',
  '/strategies/reducing-reoffending-strategy-2025-2028',
  '/services/shelter-leaving-prison',
  paths.services,
  '/complaints',
  '/publications/police-and-crime-plan-2024-2029',
  ...sensitivePages,
]

/** With the menu and the foot, and with the lists beside the content and the way out as well. */
export const framePages = [paths.home, '/programmes/drive-project']

/** Every page and state of a page that the public can meet, and how to get there. Opened with JavaScript, because axe needs it. */
export const states: Record<string, (page: Page) => Promise<unknown>> = {
  ...Object.fromEntries(contentPages.map((path) => [path, (page: Page) => page.goto(path)])),
  ...Object.fromEntries(Object.entries(stateAddresses).map(([state, address]) => [state, (page: Page) => page.goto(address)])),
  'a page of a nomination, refused in the browser': async (page) => {
    await page.goto(paths.nominationPage('you'))
    await goOn(page)
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  },
  'a page of a nomination, refused by the server': async (page) => {
    await page.goto(paths.nominationPage('rules'))
    await postWithoutCheck(page, '#nomination')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  },
  'a nomination to be checked': (page) => begin(page, {}),
  'a nomination sent': async (page) => {
    // The same answers again were sent before.
    await begin(page, { place: `The green, ${randomUUID()}` })
    await page.getByRole('button', { name: 'Send your nomination' }).click()
    await page.getByRole('heading', { name: 'Nomination sent' }).waitFor()
  },
  'a nomination whose postcode is outside': async (page) => {
    await begin(page, { postcode: 'CF10 1EP' }, 'place')
    await page.getByRole('heading', { name: 'Check the postcode' }).waitFor()
  },
  'a nomination for elsewhere': async (page) => {
    await begin(page, { postcode: '', councilArea: 'Somewhere else' }, 'area')
    await page.getByRole('heading', { name: 'We cannot take this nomination' }).waitFor()
  },
  'a nomination whose area the postcode contradicts': async (page) => {
    await begin(page, { postcode: 'BA3 2HE', councilArea: 'Bristol' }, 'area')
    await page.getByRole('heading', { name: 'Check the council area' }).waitFor()
  },
  'a nomination of somewhere dangerous': async (page) => {
    await begin(page, { dangers: ['Asbestos', 'Needles or other drug waste', 'Hate graffiti'] }, 'dangers')
    await page.getByRole('heading', { name: 'Who to tell now' }).waitFor()
  },
  'feedback without an answer': async (page) => {
    await page.goto(paths.communityPayback)
    await postWithoutCheck(page, '#feedback')
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  },
  'feedback sent': async (page) => {
    await page.goto(paths.communityPayback)
    await page.getByRole('button', { name: 'Partly' }).click()
    await page.getByRole('heading', { name: 'Thank you for your feedback' }).waitFor()
  },
}

/** As far as the check, or through this page, whatever follows it. */
async function begin(page: Page, some: Parameters<typeof aNomination>[0], last?: PageName) {
  const answers = aNomination(some)
  await page.goto(paths.nominationPage('rules'))
  await fillNomination(page, answers, last ?? 'check')
  if (!last) return
  await fillPage(page, last, answers)
  await goOn(page)
}

/** As a browser posts whose script has not arrived. */
function postWithoutCheck(page: Page, form: string) {
  return Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator(form).evaluate((element) => element instanceof HTMLFormElement && element.submit()),
  ])
}
