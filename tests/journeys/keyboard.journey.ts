import type { PageName } from '#lib/nominations/schema.ts'
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
const withAScript = ['/programmes/drive-project', paths.nominationPage('work')]
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
  const { place, description, name, email } = aNomination()
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** From before the first question of a page. */
  const onPage = async (asked: PageName, answer: () => Promise<void>) => {
    await expect(page).toHaveURL(paths.nominationPage(asked))
    await page.getByRole('navigation', { name: 'Page before this' }).getByRole('link').focus()
    await answer()
  }
  const write = async (text: string) => {
    await press('Tab')
    await page.keyboard.insertText(text)
  }

  await Given('a resident on the first page', async () => void (await page.goto(paths.nominationPage('rules'))))
  await When('they answer each page with the keyboard and press Enter', async () => {
    await onPage('rules', () => press('Tab', 'Space', 'ArrowDown', 'ArrowDown', 'Enter'))
    await onPage('place', async () => {
      await write(place)
      await press('Tab', 'Enter')
    })
    await onPage('area', () => press('Tab', 'Space', 'ArrowDown', 'Enter'))
    await onPage('work', async () => {
      await press('Tab', 'Space')
      for (let kind = 0; kind < 7; kind += 1) await press('Tab')
      await write(description)
      await press('Tab', 'Enter')
    })
    await onPage('dangers', () => press('Tab', 'Tab', 'Tab', 'Tab', 'Space', 'Enter'))
    await onPage('owner', () => press('Tab', 'Space', 'Tab', 'Space', 'Enter'))
    await onPage('access', () => press('Tab', 'Space', 'Enter'))
    await onPage('photos', () => press('Tab', 'Tab', 'Tab', 'Tab', 'Enter'))
    await onPage('you', async () => {
      await write(name)
      await write(email)
      await press('Enter')
    })
  })
  await When('they send it from the check', async () => {
    await expect(page).toHaveURL(paths.nominationCheck)
    await page.getByRole('link', { name: 'how we use your details' }).focus()
    await press('Tab', 'Enter')
  })
  await Then('they have a reference', () => expect(page.locator('.reference')).toHaveText(/^CP-\w{4}-\w{4}$/))
})
