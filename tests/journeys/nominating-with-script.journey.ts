import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { paths } from '#lib/paths.ts'
import { expectNoSidewaysScroll, expectNoViolation } from '#tests/journeys/accessible.ts'
import { aNomination, fillNomination, fillPage, goOn } from '#tests/journeys/fill-nomination.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { requestsOf } from '#tests/journeys/requests.ts'

const [rules, work, dangers] = [paths.nominationPage('rules'), paths.nominationPage('work'), paths.nominationPage('dangers')]

test('every page of the nomination is accessible on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const answers = aNomination({ postcode: '' })
  await Given('a resident on the first page', async () => void (await page.goto(rules)))
  for (const { name, path } of journeyPages)
    await Then(`${name} is accessible`, async () => {
      await expect(page).toHaveURL(path)
      await expectNoViolation(page)
      await expectNoSidewaysScroll(page)
      await fillPage(page, name, answers)
      await goOn(page)
    })
  await Then('so is the check', async () => {
    await expect(page).toHaveURL(paths.nominationCheck)
    await expectNoViolation(page)
    await expectNoSidewaysScroll(page)
  })
})

test('whoever reads a page loads none of what checks it, and whoever answers is told at once what to mend', async ({ page }) => {
  await page.goto(rules)
  await fillNomination(page, aNomination(), 'work')
  const requests = requestsOf(page)

  await Given('a resident who reads the page', async () => void (await page.goto(work)))
  await Then('one answer and one small script were enough', async () => expect(requests).toEqual([work, paths.hydrateScript]))
  await When('they begin to answer', () => page.getByLabel('Describe the work').fill('Too short'))
  await Then('they are told how much they may still write', () =>
    expect(page.locator('.govuk-character-count')).toContainText('You have 1,191 characters remaining'),
  )
  await When('they go on', () => goOn(page))
  await Then('they are led to what is missing without a post', async () => {
    await expect(page.locator('.govuk-error-summary')).toBeFocused()
    await expect(page.locator('.govuk-error-summary').getByRole('link')).toHaveText([
      'Select what needs doing',
      'Description must be 20 characters or more',
    ])
    expect(requests.filter((address) => address === work)).toHaveLength(1)
    await expectNoViolation(page)
  })
})

test('an answer is checked as somebody leaves it, an empty one isn’t, and no press is lost to the message', async ({ page }) => {
  await page.goto(rules)
  await fillNomination(page, aNomination(), 'place')
  const postcode = page.getByLabel('Postcode of the place')
  const message = page.locator('.govuk-error-message')

  await When('they pass through the empty questions by keyboard', async () => {
    await page.getByLabel('Where is the work needed?').focus()
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
  })
  await Then('nothing is said', () => expect(message).toHaveCount(0))
  await When('they leave what isn’t a postcode', async () => {
    await postcode.fill('Portishead')
    await page.getByLabel('Where is the work needed?').fill('The path behind the library')
  })
  await Then('it says so beside the question, and nothing is listed above', async () => {
    await expect(message).toHaveText('Error: Enter a full UK postcode, like BS20 8JJ')
    await expect(page.locator('.govuk-error-summary')).toHaveCount(0)
  })
  await When('they mend it and leave it', async () => {
    await postcode.fill('BS20 8JJ')
    await postcode.blur()
  })
  await Then('the message goes', () => expect(message).toHaveCount(0))
  await When('they spoil it again and press “Continue” from within it', async () => {
    await postcode.fill('nowhere')
    await goOn(page)
  })
  await Then('the press counts', () => expect(page.locator('.govuk-error-summary')).toBeFocused())
})

test('“None of these” and the dangers untick each other', async ({ page }) => {
  await page.goto(rules)
  await fillNomination(page, aNomination(), 'dangers')
  const box = (name: string) => page.getByRole('checkbox', { name })

  await Given('a resident whose page has its script', async () => {
    await box('Traffic').check()
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('head script[src]').length)).toBeGreaterThan(0)
  })
  await expect(async () => {
    await box('Traffic').check()
    await box('None of these').check()
    await expect(box('Traffic')).not.toBeChecked({ timeout: 100 })
  }).toPass()
  await When('they name a danger after all', () => box('Traffic').check())
  await Then('“None of these” is no longer ticked', () => expect(box('None of these')).not.toBeChecked())
  await expect(page).toHaveURL(dangers)
})

test('what a resident types before the script arrives is kept', async ({ page }) => {
  await page.goto(rules)
  await fillNomination(page, aNomination(), 'work')
  const arrival = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrival.promise
    await route.continue()
  })
  await Given('a resident whose connection is slow', async () => void (await page.goto(work, { waitUntil: 'commit' })))
  await When('they answer before the script is there', async () => {
    await page.getByLabel('Describe the work').fill('The green at Mill Lane is full of litter')
    await page.getByRole('checkbox', { name: 'Clearing litter' }).check()
    arrival.resolve()
    await expect(page.locator('.govuk-character-count')).toContainText('characters remaining')
  })
  await Then('their answers are still there, and go on', async () => {
    await expect(page.getByLabel('Describe the work')).toHaveValue('The green at Mill Lane is full of litter')
    await goOn(page)
    await expect(page).toHaveURL(dangers)
  })
})

test('a nomination is sent once, whatever is pressed again', async ({ page }) => {
  const reference = page.locator('.reference')
  await Given('a resident who has sent a nomination', async () => {
    await page.goto(rules)
    await fillNomination(page, aNomination({ place: 'The bandstand in the park, sent once' }))
    await page.getByRole('button', { name: 'Send your nomination' }).dblclick()
    await expect(reference).toBeVisible()
  })
  const first = (await reference.textContent()) ?? ''
  await When('they go back to send it again', async () => void (await page.goBack()))
  await Then('they have the same reference, and are told so', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have already sent this nomination')
    await expect(reference).toHaveText(first)
  })
  await Then('another nomination begins empty', async () => {
    await page.getByRole('link', { name: 'Nominate another project' }).click()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await page.getByLabel('None of these').check()
    await goOn(page)
    await expect(page.getByLabel('Where is the work needed?')).toHaveValue('')
  })
})
