import type { Page } from '@playwright/test'
import { expectNoSidewaysScroll, sizes } from '#tests/journeys/accessible.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { states } from '#tests/journeys/states.ts'

// The spacing is put into the page from outside, which its content policy forbids.
test.use({ bypassCSP: true })

for (const [state, open] of Object.entries(states)) {
  test(`${state} holds with wide text, the system's colours and no motion, and on paper`, async ({ page }) => {
    await Given(`somebody sees ${state}`, async () => void (await open(page)))

    await When('their colours are forced', () => page.emulateMedia({ forcedColors: 'active' }))
    await Then('buttons and fields have an edge, and words stand out', async () => {
      expect(await page.locator('button, .govuk-button, input[type=text], input[type=search], textarea').evaluateAll(withoutEdge)).toEqual(
        [],
      )
      expect(await page.locator('body *').evaluateAll(faint)).toEqual([])
    })

    await When('they want less motion', () => page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' }))
    await Then('nothing moves', async () => expect(await page.locator('*').evaluateAll(moving)).toEqual([]))

    await When('they print it', () => page.emulateMedia({ media: 'print' }))
    await Then('there is black on white, and nothing that only a screen can use', async () => expectFitForPaper(page))

    await page.emulateMedia({ media: 'screen', reducedMotion: 'no-preference' })
    await When('they set text apart, as WCAG 1.4.12 has it', async () => void (await page.addStyleTag({ content: spacing })))
    for (const { name, viewport } of sizes)
      await Then(`nothing is cut off or beside the page, ${name}`, async () => {
        await page.setViewportSize(viewport)
        await expectNoSidewaysScroll(page)
        expect(await page.locator('body *').evaluateAll(cutOff)).toEqual([])
      })
  })
}

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`

/** Of no use on paper. The first three are on every page. */
const forScreens = ['.bar details', '.govuk-skip-link', '.foot', '.exit-bar', '.feedback']

async function expectFitForPaper(page: Page) {
  await expect(page.locator('h1')).toBeVisible()
  for (const part of forScreens.slice(0, 3)) await expect(page.locator(part)).not.toHaveCount(0)
  for (const part of forScreens) await expect(page.locator(part).filter({ visible: true })).toHaveCount(0)
  expect(await page.locator('h1, main p, main li, .bar__site').evaluateAll(notOnWhite)).toEqual([])
}

function withoutEdge(elements: Element[]) {
  return elements.filter((element) => parseFloat(getComputedStyle(element).borderTopWidth) === 0).map(({ outerHTML }) => outerHTML)
}

/** Words too much like what is behind them (WCAG 1.4.3). axe can't tell: it reads a colour that forced ones leave as it was. */
function faint(elements: Element[]) {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const linear = (channel: number) => (channel > 10 ? ((channel / 255 + 0.055) / 1.055) ** 2.4 : channel / 255 / 12.92)
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  const behind = (element: Element | null): number[] => {
    const background = element ? channels(getComputedStyle(element).backgroundColor) : [255, 255, 255]
    return background[3] === 0 ? behind(element?.parentElement ?? null) : background
  }
  const contrast = (element: Element) => {
    const both = [channels(getComputedStyle(element).color), behind(element)].map(luminance)
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05)
  }
  const hasWords = ({ childNodes }: Element) => [...childNodes].some((node) => node instanceof Text && node.data.trim())
  const isFaint = (element: Element) => hasWords(element) && element.checkVisibility() && contrast(element) < 4.5
  return elements.filter(isFaint).map(({ outerHTML }) => outerHTML.slice(0, 120))
}

function moving(elements: Element[]) {
  const moves = (element: Element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
    return parseFloat(transitionDuration) > 0 || animationName !== 'none' || scrollBehavior === 'smooth'
  }
  return elements.filter(moves).map(({ outerHTML }) => outerHTML.slice(0, 120))
}

function notOnWhite(elements: Element[]) {
  const isDark = (element: Element) => !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(getComputedStyle(element).backgroundColor)
  const isPale = (element: Element) => (getComputedStyle(element).color.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 140)
  return elements.filter((element) => isDark(element) || isPale(element)).map(({ outerHTML }) => outerHTML.slice(0, 120))
}

/** Parts that hide what doesn't fit, and have something that doesn't; what is only for screen readers is hidden on purpose. */
function cutOff(elements: Element[]) {
  const hides = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isWider = element.scrollWidth > element.clientWidth + 1 && ['hidden', 'clip'].includes(overflowX)
    const isHigher = element.scrollHeight > element.clientHeight + 1 && ['hidden', 'clip'].includes(overflowY)
    return (isWider || isHigher) && element.clientWidth > 1 && element.checkVisibility()
  }
  return elements.filter(hides).map(({ outerHTML }) => outerHTML.slice(0, 120))
}
