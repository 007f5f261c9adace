import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/journeys/fill-nomination.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { focusables, isFocusSeen, kindOf, nextStop } from '#tests/journeys/tab-stops.ts'
import { withoutScriptToo } from '#tests/journeys/without-script-too.ts'

test('the keyboard reaches the skip link first, and by it the content', async ({ page }) => {
  await Given('a reader on a content page', async () => void (await page.goto('/programmes/drive-project')))
  await When('they press Tab', () => page.keyboard.press('Tab'))
  await Then('the skip link is focused and in view', async () => {
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeInViewport()
  })
  await When('they follow it and go on', async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  })
  await Then('they are inside the content', () => expect(page.locator('main *:focus')).toHaveCount(1))
})

const onAPhone = [
  '/help-and-support',
  '/help-and-support/domestic-abuse',
  '/boards/reducing-reoffending-board',
  `${paths.search}?q=housing`,
  paths.home,
]
const withAScript = ['/programmes/drive-project', paths.nominate]
// What is laid out otherwise on a desk is the same on every page: the menu, the lists beside the content, the way out.
const onADesk = [paths.home, '/programmes/drive-project']

for (const [width, addresses] of [
  [320, [...onAPhone, ...withAScript]],
  [1280, onADesk],
] as const) {
  for (const path of addresses) {
    const details = width === 320 && withAScript.includes(path) ? withoutScriptToo : {}
    test(`the keyboard reaches everything on ${path} at ${width} pixels, and shows where it is`, details, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const wanted = await focusables(page)
      // The skip link, the front page, the search and the foot alone come to more.
      expect(wanted.length).toBeGreaterThan(10)
      const reached: string[] = []
      const unseen: string[] = []
      // Of what looks alike, the first shows how its focus looks.
      const kinds = new Set<string>()
      for (let stop = await nextStop(page); stop && reached.length < 200; stop = await nextStop(page)) {
        reached.push(stop)
        const kind = await kindOf(page)
        if (!kinds.has(kind) && !(await isFocusSeen(page))) unseen.push(stop)
        kinds.add(kind)
      }
      expect(reached).toEqual(wanted)
      expect(unseen).toEqual([])
    })
  }
}

test('the menu is opened and used by keyboard alone', async ({ page }) => {
  await Given('a reader with a narrow window', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(paths.home)
  })
  await When('they pass the skip link and the front page, open the menu and choose the second link', async () => {
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
  })
  await Then('they are on its page', () => expect(page).toHaveURL('/community-payback'))
})

test('a nomination is sent by keyboard alone', withoutScriptToo, async ({ page }) => {
  const { place, postcode, description, name, email } = aNomination()
  const write = async (text: string) => {
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(text)
  }

  await Given('a resident on the form, at its first question', async () => {
    await page.goto(paths.nominate)
    await page.getByRole('main').getByRole('link', { name: '999' }).focus()
  })
  await When('they answer with the keyboard and press Enter', async () => {
    await write(place)
    await write(postcode)
    for (const key of ['Tab', 'Space', 'ArrowDown', 'Tab', 'Space']) await page.keyboard.press(key)
    for (let kind = 0; kind < 7; kind += 1) await page.keyboard.press('Tab')
    await write(description)
    await write(name)
    await write(email)
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
  })
  await Then('they have a reference', () => expect(page.locator('.reference')).toHaveText(/^CP-\w{4}-\w{4}$/))
})
