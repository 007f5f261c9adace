import { paths } from '#lib/paths.ts'
import { expectNoSidewaysScroll, expectNoViolation } from '#tests/journeys/accessible.ts'
import { aNomination, fillNomination, fillPage, goOn } from '#tests/journeys/fill-nomination.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { letAMinutePass } from '#tests/journeys/let-a-minute-pass.ts'
import { withoutScriptToo } from '#tests/journeys/without-script-too.ts'

const send = { name: 'Send your nomination' }
const [rules, place] = [paths.nominationPage('rules'), paths.nominationPage('place')]

test(
  'a resident answers page by page, changes an answer at the check, and gets a reference that staff find',
  withoutScriptToo,
  async ({ page, staff, javaScriptEnabled }) => {
    const where = `The underpass at Station Road, ${javaScriptEnabled ? 'with' : 'without'} script`
    const answers = aNomination({ place: where, organisation: 'Friends of Station Road' })

    await Given('a resident on the start page, on a small phone', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(paths.nominate)
    })
    await When('they start, and answer each page', async () => {
      await page.getByRole('link', { name: 'Start your nomination' }).click()
      await fillNomination(page, answers)
    })
    await Then('the check shows what they said and what they left out', async () => {
      const answerTo = (name: string) =>
        page
          .locator('.answers > div', { has: page.getByText(name, { exact: true }) })
          .locator('dd')
          .first()
      await expect(answerTo('Place')).toHaveText(where)
      await expect(answerTo('Postcode')).toHaveText('BS20 8JJ')
      await expect(answerTo('Council area')).toHaveText('North Somerset, by the postcode')
      await expect(answerTo('Phone number')).toHaveText('Not provided')
      await expectNoSidewaysScroll(page)
    })
    await When('they change the description', async () => {
      await page.getByRole('link', { name: 'Change description' }).click()
      await expect(page.getByLabel('Describe the work')).toHaveValue(answers.description)
      await page.getByLabel('Describe the work').fill('The underpass is full of litter, and its walls are painted over.')
      await goOn(page)
    })
    await Then('they are back at the check, which shows the change', async () => {
      await expect(page).toHaveURL(paths.nominationCheck)
      await expect(page.locator('.answers')).toContainText('The underpass is full of litter')
    })
    await When('they send it', async () => {
      await letAMinutePass(page)
      await page.getByRole('button', send).click()
    })
    await Then('they get a reference', () => expect(page.getByRole('heading', { name: 'Nomination sent' })).toBeVisible())
    const reference = (await page.locator('.reference').textContent()) ?? ''
    expect(reference).toMatch(/^CP-\w{4}-\w{4}$/)

    await Then('staff find it in the list', async () => {
      await staff.goto('/admin/collections/nominations')
      await expect(staff.getByRole('row', { name: where })).toHaveCount(1)
      await expect(staff.getByRole('row', { name: reference })).toContainText('North Somerset')
    })
  },
)

test('a resident who leaves questions empty is led to each, and keeps what they wrote', withoutScriptToo, async ({ page }) => {
  const summary = page.locator('.govuk-error-summary')
  await Given('a resident on the last page', async () => {
    await page.goto(rules)
    await fillNomination(page, aNomination(), 'you')
  })
  await When('they write an organisation and go on', async () => {
    await page.getByLabel('Organisation').fill('Friends of Station Road')
    await goOn(page)
  })
  await Then('the summary is focused and names each mistake, which stands beside its question too', async () => {
    await expect(summary).toBeFocused()
    await expect(summary.getByRole('link')).toHaveText(['Enter your full name', 'Enter an email address or a phone number'])
    await expect(page).toHaveTitle(/^Error: About you/)
    await expect(page.locator('.govuk-error-message')).toHaveCount(2)
    await expect(page.getByLabel('Organisation')).toHaveValue('Friends of Station Road')
  })
  for (const [message, field] of [
    ['Enter your full name', 'name'],
    ['Enter an email address or a phone number', 'email'],
  ] as const)
    await Then(`“${message}” leads to its question`, async () => {
      await summary.getByRole('link', { name: message }).click()
      await expect(page.locator(`#${field}`)).toBeFocused()
    })
})

test('a resident whose work is somebody’s paid job learns who can help instead', withoutScriptToo, async ({ page }) => {
  await Given('a resident on the first page', async () => void (await page.goto(rules)))
  await When('they say that it would replace paid work', async () => {
    await fillPage(page, 'rules', aNomination({ rules: 'It would replace work that someone is paid to do' }))
    await goOn(page)
  })
  await Then('they learn why, and who can help', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot take this nomination')
    await expect(page.getByRole('main')).toContainText('You told us that the work would replace work that someone is paid to do')
    await expect(page.getByRole('link', { name: 'find a local council on GOV.UK' })).toBeVisible()
  })
  await When('they go back to change that', () => page.getByRole('link', { name: 'change your answer' }).click())
  await Then('their answer is there', () => expect(page.getByRole('radio', { checked: true })).toHaveCount(1))
})

test('a resident whose postcode is outside is asked, and may mend it or keep their words', withoutScriptToo, async ({ page }) => {
  const answers = aNomination({ place: 'A park in Cardiff', postcode: 'CF10 1EP' })
  await Given('a resident who gave a postcode elsewhere', async () => {
    await page.goto(rules)
    await fillNomination(page, answers, 'place')
    await fillPage(page, 'place', answers)
    await goOn(page)
  })
  await Then('they are asked whether that is right', () => expect(page.getByRole('heading', { level: 1 })).toHaveText('Check the postcode'))
  await When('they say no', () => page.getByRole('link', { name: 'No, change the postcode' }).click())
  await Then('the postcode is there to be changed', () => expect(page.getByLabel('Postcode of the place')).toHaveValue('CF10 1EP'))
  await When('they send the same again and say yes', async () => {
    await goOn(page)
    await page.getByRole('link', { name: 'Yes, it is somewhere else' }).click()
  })
  await Then('they are led to GOV.UK, with their words to copy', async () => {
    await expect(page.getByRole('link', { name: 'nominate a project on GOV.UK' })).toBeVisible()
    await expect(page.locator('.answers')).toContainText('A park in Cardiff')
  })
  await When('they delete their answers', () => page.getByRole('button', { name: 'Delete my answers now' }).click())
  await Then('they are told so, and the page is empty', async () => {
    await expect(page.getByText('Your answers have been deleted')).toBeVisible()
    await page.goto(place)
    await expect(page.getByLabel('Postcode of the place')).toHaveValue('')
  })
})

test('a resident whose area the postcode contradicts may stay with it', withoutScriptToo, async ({ page }) => {
  const answers = aNomination({ postcode: 'BA3 2HE', councilArea: 'Bristol' })
  await Given('a resident asked for the area', async () => {
    await page.goto(rules)
    await fillNomination(page, answers, 'area')
  })
  await Then('the likely areas come first', () =>
    expect(page.getByRole('radio').first()).toHaveAccessibleName('Bath and North East Somerset'),
  )
  await When('they choose another, and say that it is right', async () => {
    await fillPage(page, 'area', answers)
    await goOn(page)
    await page.getByRole('button', { name: 'Yes, it is in Bristol' }).click()
  })
  await Then('they go on', () => expect(page).toHaveURL(paths.nominationPage('work')))
})

test('a resident who names a danger learns whom to tell now, and goes on', withoutScriptToo, async ({ page, javaScriptEnabled }) => {
  const answers = aNomination({ dangers: ['Needles or other drug waste', 'Hate graffiti'] })
  await Given('a resident who names needles and hate graffiti', async () => {
    await page.goto(rules)
    await fillNomination(page, answers, 'dangers')
    await fillPage(page, 'dangers', answers)
    await goOn(page)
  })
  await Then('they learn whom to tell', async () => {
    await expect(page.getByRole('main').getByRole('link', { name: '999' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: '101' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'find a local council on GOV.UK' })).toBeVisible()
    if (javaScriptEnabled) await expectNoViolation(page)
  })
  await When('they go on', () => page.getByRole('link', { name: 'Go on with your nomination' }).click())
  await Then('the next page is asked', () => expect(page).toHaveURL(paths.nominationPage('owner')))
})
