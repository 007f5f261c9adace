import { appearances, expectNoSidewaysScroll, expectNoViolation } from '#tests/journeys/accessible.ts'
import { expect, Given, Then, test } from '#tests/journeys/journey.ts'
import { states } from '#tests/journeys/states.ts'

// axe is a script, so these are opened with JavaScript; a state that the server answers is the same page without.
for (const [state, open] of Object.entries(states)) {
  test(`${state} is accessible on phone and desk, by day and by night`, { tag: '@script' }, async ({ page }) => {
    await Given(`somebody sees ${state}`, async () => void (await open(page)))

    for (const { name, viewport, colorScheme } of appearances)
      await Then(`it is accessible, ${name}`, async () => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        await expectNoSidewaysScroll(page)
        await expectNoViolation(page)
      })
  })
}

test('in forced colours every part of a page can still be told from its ground', { tag: '@script' }, async ({ page }) => {
  for (const state of ['/', 'the nomination form, refused by the server']) {
    await Given(`somebody with forced colours sees ${state}`, async () => {
      await page.emulateMedia({ forcedColors: 'active' })
      await states[state]?.(page)
    })
    await Then('buttons and fields have an edge, words have the system’s colours, and axe finds nothing', async () => {
      expect(await page.locator('button, .govuk-button, input[type=text], textarea').evaluateAll(withoutEdge)).toEqual([])
      await expectNoViolation(page)
    })
  }
})

function withoutEdge(elements: Element[]) {
  return elements.filter((element) => parseFloat(getComputedStyle(element).borderTopWidth) === 0).map(({ outerHTML }) => outerHTML)
}
