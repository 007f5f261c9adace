import { appearances, expectNoSidewaysScroll, expectNoViolation, expectNoViolationByLooks } from '#tests/journeys/accessible.ts'
import { Given, Then, test } from '#tests/journeys/journey.ts'
import { framePages, states } from '#tests/journeys/states.ts'
import { starterPages } from '#tests/start/starter-pages.ts'

// axe is a script, so these are opened with JavaScript; a state that the server answers is the same page without.
for (const [state, open] of Object.entries(states)) {
  test(`${state} is accessible on phone and desk, by day and by night`, async ({ page }) => {
    await Given(`somebody sees ${state}`, async () => void (await open(page)))

    for (const { name, viewport, colorScheme } of framePages.includes(state) ? appearances.ofAFrame : appearances.ofAPage)
      await Then(`it is accessible, ${name}`, async () => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        await expectNoSidewaysScroll(page)
        // On a desk nothing is closed, so there the rest is looked at too.
        await (name === 'wide and light' ? expectNoViolation(page) : expectNoViolationByLooks(page))
      })
  })
}

// Words and tables that only one page has may be wider than it; which template it is drawn with doesn't matter.
test('no page has to be moved sideways on a small phone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of starterPages)
    await Then(`${address} is as wide as the phone`, async () => {
      await page.goto(address)
      await expectNoSidewaysScroll(page)
    })
})
