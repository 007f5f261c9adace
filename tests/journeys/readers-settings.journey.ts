import type { Page } from '@playwright/test'
import { expectEnoughContrast, expectNoSidewaysScroll, sizes } from '#tests/journeys/accessible.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { states } from '#tests/journeys/states.ts'

// The spacing is put into the page from outside, which its content policy forbids.
test.use({ bypassCSP: true })

for (const [state, open] of Object.entries(states)) {
  test(`${state} holds with wide text, the system’s colours and no motion, and on paper`, { tag: '@script' }, async ({ page }) => {
    await Given(`somebody sees ${state}`, async () => void (await open(page)))

    await When('their colours are forced', () => page.emulateMedia({ forcedColors: 'active' }))
    await Then('buttons and fields have an edge, and words stand out', async () => {
      expect(await page.locator('button, .govuk-button, input[type=text], input[type=search], textarea').evaluateAll(withoutEdge)).toEqual(
        [],
      )
      await expectEnoughContrast(page)
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

async function expectFitForPaper(page: Page) {
  await expect(page.locator('h1')).toBeVisible()
  for (const part of ['.site-menu', '.search-form', '.exit-bar', '.document__feedback', '.govuk-skip-link'])
    await expect(page.locator(part).filter({ visible: true })).toHaveCount(0)
  expect(await page.locator('h1, main p, main li, .site-header').evaluateAll(notOnWhite)).toEqual([])
  expect((await page.pdf()).length).toBeGreaterThan(1000)
}

function withoutEdge(elements: Element[]) {
  return elements.filter((element) => parseFloat(getComputedStyle(element).borderTopWidth) === 0).map(({ outerHTML }) => outerHTML)
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
