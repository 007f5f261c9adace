import type { Page, Request } from '@playwright/test'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { sensitivePages } from '#tests/journeys/states.ts'
import { withoutScriptToo } from '#tests/journeys/without-script-too.ts'

const weather = 'https://www.bbc.co.uk/weather'
const exit = { name: 'Exit this page', exact: true }

for (const path of sensitivePages)
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 1280, height: 800 },
  ])
    test(`on ${path} the way out is in view wherever the reader is, at ${viewport.width} pixels`, withoutScriptToo, async ({ page }) => {
      await Given('a reader', async () => {
        await page.setViewportSize(viewport)
        await page.goto(path)
      })
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      for (let top = 0; top < height; top += viewport.height / 2)
        await Then(`they see it ${top} pixels down`, async () => {
          await page.evaluate((top) => scrollTo(0, top), top)
          await expect(page.getByRole('link', exit)).toBeInViewport({ ratio: 1 })
        })
    })

test('the way out is a link to an everyday page, which is not told where the reader was', withoutScriptToo, async ({ page }) => {
  const sent = await anotherSite(page)
  await Given('a reader of the Drive page', async () => void (await page.goto('/programmes/drive-project')))
  await When('they choose to exit', () => page.getByRole('link', exit).click())
  await Then('they are elsewhere', () => expect(page).toHaveURL(weather))
  await Then('nothing was said of where they came from', async () => expect(await referrersOf(sent)).toEqual([undefined]))
})

test('Shift pressed three times leaves at once, and Back does not lead to the page again', async ({ page }) => {
  const sent = await anotherSite(page)
  await Given('a reader who came to the Drive page from the front page', async () => {
    await page.goto('/')
    await page.goto('/programmes/drive-project')
  })
  await Given('went on to a place on it', async () => {
    await page.getByRole('link', { name: 'How Drive works' }).click()
    await expect(page).toHaveURL(/#section-how-drive-works$/)
  })
  await When('they press Shift twice', () => pressShift(page, 2))
  await Then('they are told to press it once more', () => expect(page.getByRole('status')).toHaveText('Shift, press 1 more time to exit.'))
  await When('they press it again', () => pressShift(page, 1))
  await Then('they are elsewhere, and nothing was said of where they came from', async () => {
    await expect(page).toHaveURL(weather)
    expect(await referrersOf(sent)).toEqual([undefined])
  })
  await When('somebody presses Back', async () => void (await page.goBack()))
  await Then('they see the front page', () => expect(page).toHaveURL('/'))
})

test('Shift for a capital letter, or three times with something between, leaves nowhere', async ({ page }) => {
  const sent = await anotherSite(page)
  await Given('a reader of the Drive page', async () => void (await page.goto('/programmes/drive-project')))
  await When('they write capitals', async () => {
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await page.keyboard.press(key)
  })
  await When('they press Shift twice, another key, and Shift twice again', async () => {
    await pressShift(page, 2)
    await page.keyboard.press('a')
    await pressShift(page, 2)
  })
  await Then('they are still there, and only the last two count', async () => {
    await expect(page.getByRole('status')).toHaveText('Shift, press 1 more time to exit.')
    await expect(page).toHaveURL('/programmes/drive-project')
    expect(sent).toEqual([])
  })
  await When('they press it once more with nothing between', () => pressShift(page, 1))
  await Then('they are elsewhere', () => expect(page).toHaveURL(weather))
})

test('a browser keeps no copy: Back asks the site again', async ({ page }) => {
  // The site gives each of its answers a number of its own, which a copy would keep.
  const numbers = new Set<string | undefined>()
  await Given('a reader who went on from the Drive page to another', async () => {
    const response = await page.goto('/programmes/drive-project')
    expect(response?.headers()['cache-control']).toBe('no-store')
    numbers.add(response?.headers()['x-request-id'])
    await page.goto('/about')
  })
  await When('somebody presses Back', async () => {
    const response = await page.goBack()
    await expect(page).toHaveURL('/programmes/drive-project')
    numbers.add(response?.headers()['x-request-id'])
  })
  await Then('the page came from the site, not from the device', async () => {
    expect([...numbers]).toEqual([expect.stringMatching(/^\w+-\w+$/), expect.stringMatching(/^\w+-\w+$/)])
  })
})

test('a link of a sensitive page says nowhere that the reader came from there; one of another page does', async ({ page }) => {
  const sent: Request[] = []
  page.on('request', (request) => request.isNavigationRequest() && sent.push(request))
  for (const path of ['/programmes/drive-project', '/about'])
    await When(`a reader goes from ${path} to the front page`, async () => {
      await page.goto(path)
      await page.getByRole('link', { name: 'Home', exact: true }).click()
      await expect(page).toHaveURL('/')
    })
  const [, fromDrive, , fromAbout] = await referrersOf(sent)
  expect([fromDrive, fromAbout]).toEqual([undefined, expect.stringMatching(/\/about$/)])
})

test('nobody who goes through a sensitive page by keyboard has the focus hidden by the way out', async ({ page }) => {
  for (const width of [320, 1280])
    await Then(`at ${width} pixels it is never over what has the focus`, async () => {
      await page.setViewportSize({ width, height: 640 })
      await page.goto('/programmes/drive-project')
      await expect(page.getByRole('link', exit)).toBeInViewport()
      const [stops, covered]: string[][] = [[], []]
      for (let stop = await nextStop(page); stop; stop = await nextStop(page)) (stop.isCovered ? covered : stops)?.push(stop.html)
      expect(covered).toEqual([])
      expect(stops?.length).toBeGreaterThan(20)
    })
})

/** Stands in for every other site. @returns what is asked of it, a list that grows. */
async function anotherSite(page: Page) {
  const sent: Request[] = []
  await page.route(/^https:/, async (route) => {
    sent.push(route.request())
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><h1>Weather</h1>' })
  })
  return sent
}

function referrersOf(sent: Request[]) {
  return Promise.all(sent.map(async (request) => (await request.allHeaders()).referer))
}

async function pressShift(page: Page, times: number) {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift')
}

/** Presses Tab. @returns whether what has the focus lies wholly behind the bar (WCAG 2.4.11); undefined after the last stop. */
async function nextStop(page: Page) {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const [focused, bar] = [document.activeElement, document.querySelector('.exit-bar')]
    if (!focused || focused === document.body || !bar) return undefined
    const [{ top, bottom }, behind] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()]
    return { html: focused.outerHTML.slice(0, 120), isCovered: !bar.contains(focused) && top >= behind.top && bottom <= behind.bottom }
  })
}
