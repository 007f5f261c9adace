import { appearances, expectEnoughContrast, expectNoSidewaysScroll, expectNoViolation } from '#tests/journeys/accessible.ts'
import { Given, Then, test } from '#tests/journeys/journey.ts'
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
        // What a colour scheme changes is colours.
        await (colorScheme === 'light' ? expectNoViolation(page) : expectEnoughContrast(page))
      })
  })
}
