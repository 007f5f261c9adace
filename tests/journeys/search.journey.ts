import { paths } from '#lib/paths.ts'
import { expectNoViolation } from '#tests/journeys/accessible.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'

const results = '.search-results__item'

test('somebody who needs somewhere to live searches from the front page, and narrows what is found to services', async ({ page }) => {
  await Given('somebody on the front page', async () => void (await page.goto(paths.home)))
  await When('they search for housing', async () => {
    const search = page.getByRole('search', { name: 'Site' })
    await search.getByRole('searchbox', { name: 'Search this site' }).fill('housing')
    await search.getByRole('button', { name: 'Search' }).click()
  })
  await Then('they see what was found, with their word marked', async () => {
    await expect(page).toHaveURL(`${paths.search}?q=housing`)
    await expect(page).toHaveTitle(/^Search for “housing” – /)
    await expect(page.getByRole('heading', { level: 2, name: 'results for “housing”' })).toBeVisible()
    await expect(page.locator('mark').first()).toHaveText(/^hous/i)
    await expect(page.getByRole('search', { name: 'Search again' }).getByRole('searchbox')).toHaveValue('housing')
  })
  const every = await page.locator(results).count()

  await When('they show services alone', () =>
    page.getByRole('navigation', { name: 'Show only' }).getByRole('link', { name: 'Service (' }).click(),
  )
  await Then('every result is a service, and there are fewer', async () => {
    await expect(page.getByRole('link', { name: 'Service (' })).toHaveAttribute('aria-current', 'true')
    const kinds = await page.locator('.search-results__kind').allTextContents()
    expect(new Set(kinds)).toEqual(new Set(['Service']))
    expect(kinds.length).toBeLessThan(every)
  })
  await When('they choose the first', () => page.locator(results).first().getByRole('link').click())
  await Then('they are on its page', () => expect(page).toHaveURL(/\/services\//))
})

test('somebody who misspells a word is asked which they meant', async ({ page }) => {
  await Given('somebody who searches for “probatoin”', async () => void (await page.goto(`${paths.search}?q=probatoin`)))
  await Then('nothing is found, and probation is offered', async () => {
    await expect(page.getByRole('heading', { name: 'Nothing found for “probatoin”' })).toBeVisible()
    await expect(page.getByText('Did you mean probation?')).toBeVisible()
  })
  await When('they say yes', () => page.getByRole('link', { name: 'probation', exact: true }).click())
  await Then('there are results', () => expect(page.locator(results).first()).toBeVisible())
})

for (const [asked, words] of [
  ['operators alone', '" - or " ('],
  ['words that every page has', 'the of and'],
] as const)
  test(`somebody who searches for ${asked} is told what to type`, async ({ page }) => {
    await Given(`a search for ${asked}`, async () => void (await page.goto(`${paths.search}?q=${encodeURIComponent(words)}`)))
    await Then('a sentence says what to do', () =>
      expect(page.getByText('Type a word to search for, like housing or payback.')).toBeVisible(),
    )
    await Then('their words are still there', () =>
      expect(page.getByRole('search', { name: 'Search again' }).getByRole('searchbox')).toHaveValue(words.trim()),
    )
  })

test('somebody who pastes a page into the search is told that it is too long', async ({ page }) => {
  const response = await page.goto(`${paths.search}?q=${'long '.repeat(400)}`)
  expect(response?.status()).toBe(200)
  await expect(page.getByText('Search for 200 characters or fewer.')).toBeVisible()
})

test('staff see which searches found nothing, and how often', async ({ page, staff, javaScriptEnabled }) => {
  const words = `unicycle lessons ${javaScriptEnabled ? 'now' : 'later'}`

  await Given('two people who searched for the same thing in vain', async () => {
    for (const typed of [words, words.toUpperCase()]) {
      await page.goto(`${paths.search}?q=${encodeURIComponent(typed)}`)
      await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
    }
  })
  await When('staff look at the searches that found nothing', async () => {
    await staff.goto('/admin')
    await staff.getByRole('link', { name: 'Show all Searches that found nothing' }).click()
  })
  await Then('it is there once, with its count', async () => {
    await expect(staff.getByRole('row', { name: words })).toHaveCount(1)
    await expect(staff.getByRole('row', { name: words }).locator('.cell-count')).toHaveText('2')
  })
})

test('an address that is mistyped leads to a search', async ({ page, javaScriptEnabled }) => {
  await Given('somebody at an address with no page', async () => void (await page.goto('/housing-help')))
  await When('they search for it', async () => {
    await page.getByRole('search', { name: 'Search for the page' }).getByRole('searchbox').fill('housing')
    await page.keyboard.press('Enter')
  })
  await Then('they see what was found', async () => {
    await expect(page.locator(results).first()).toBeVisible()
    if (javaScriptEnabled) await expectNoViolation(page)
  })
})
