import { paths } from '#lib/paths.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'

const results = '.entries > li'

test('somebody who needs somewhere to live searches from the front page, and narrows what is found to services', async ({ page }) => {
  await Given('somebody on the front page', async () => void (await page.goto(paths.home)))
  await When('they search for housing', async () => {
    await page.getByRole('banner').getByText('Search', { exact: true }).first().click()
    const search = page.getByRole('search', { name: 'Site' })
    await search.getByRole('searchbox', { name: 'Search this website' }).fill('housing')
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
    page.getByRole('navigation', { name: 'Show only' }).getByRole('link', { name: 'Services (' }).click(),
  )
  await Then('every result is a service, and there are fewer', async () => {
    await expect(page.getByRole('link', { name: 'Services (' })).toHaveAttribute('aria-current', 'true')
    const kinds = await page.locator('.entries .quiet').allTextContents()
    expect(kinds.filter((kind) => !kind.startsWith('Service'))).toEqual([])
    expect(kinds.length).toBeLessThan(every)
  })
  await When('they choose the first', () => page.locator(results).first().getByRole('link').click())
  await Then('they are on its page', () => expect(page).toHaveURL(/\/services\//))
})

test('somebody who misspells a word is asked which they meant', async ({ page }) => {
  await Given('somebody who searches for “probatoin”', async () => void (await page.goto(`${paths.search}?q=probatoin`)))
  await Then('probation is offered', async () => {
    await expect(page.getByText('Did you mean probation?')).toBeVisible()
  })
  await When('they say yes', () => page.getByRole('link', { name: 'probation', exact: true }).click())
  await Then('there are results', () => expect(page.locator(results).first()).toBeVisible())
})

test('staff see which searches found nothing, and how often', async ({ page, staff }) => {
  const words = 'unicycle lessons'

  await Given('two people who searched for the same thing in vain', async () => {
    for (const typed of [words, words.toUpperCase()]) {
      await page.goto(`${paths.search}?q=${encodeURIComponent(typed)}`)
      await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
    }
  })
  await When('staff look at the searches that found nothing', async () => {
    await staff.goto('/admin')
    await staff.getByRole('button', { name: 'Open menu' }).click()
    await staff.getByRole('link', { name: 'Searches that found nothing' }).click()
    await expect(staff.getByRole('heading', { name: 'Searches that found nothing' })).toBeVisible()
  })
  await Then('it is there once, with its count', async () => {
    await expect(staff.getByRole('row', { name: words })).toHaveCount(1)
    await expect(staff.getByRole('row', { name: words }).locator('.cell-count')).toHaveText('2')
  })
})

test('an address with no page says so, leads home, and to a search', async ({ page }) => {
  await Given('somebody at an address with no page', async () => void (await page.goto('/housing-help')))
  await Then('they are told, and can go home', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    await expect(page.getByRole('banner').getByRole('link', { name: 'Reducing reoffending' })).toHaveAttribute('href', paths.home)
  })
  const search = page.getByRole('search', { name: 'Search for the page' }).getByRole('searchbox')
  await Then('the words of the address are in the search', () => expect(search).toHaveValue('housing help'))
  await When('they search for it', async () => {
    await search.fill('housing')
    await page.keyboard.press('Enter')
  })
  await Then('they see what was found', async () => {
    await expect(page.locator(results).first()).toBeVisible()
  })
})

test('somebody who searches for help with abuse gets whom to phone, and their words are not in the history', async ({ page }) => {
  await Given('somebody on the front page', async () => void (await page.goto(paths.home)))
  await When('they search in their own words', async () => {
    await page.getByRole('banner').getByText('Search', { exact: true }).first().click()
    await page.getByRole('search', { name: 'Site' }).getByRole('searchbox').fill('my partner hits me')
    await page.keyboard.press('Enter')
  })
  await Then('the number is there, at an address without the words', async () => {
    await expect(page.getByRole('link', { name: '0808 2000 247' })).toBeVisible()
    await expect(page).toHaveURL(`${paths.search}?about=3`)
    await expect(page.getByRole('search', { name: 'Search again' }).getByRole('searchbox')).toHaveValue('')
  })
  await Then('the history holds that address and the front page', async () => {
    expect(await page.evaluate(() => navigation.entries().map(({ url }) => url && new URL(url).pathname + new URL(url).search))).toEqual([
      paths.home,
      `${paths.search}?about=3`,
    ])
  })
})
