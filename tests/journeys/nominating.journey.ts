import { paths } from '#lib/paths.ts'
import { expectNoViolation } from '#tests/journeys/accessible.ts'
import { aNomination, fillNomination } from '#tests/journeys/fill-nomination.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { requestsOf } from '#tests/journeys/requests.ts'
import { withoutScriptToo } from '#tests/journeys/without-script-too.ts'
import { formIn } from '#tests/support/form-in.ts'

const send = { name: 'Send your nomination' }

const mistakes = {
  place: 'Enter where the work is needed',
  councilArea: 'Select the area the work is in',
  kinds: 'Select what needs doing',
  description: 'Describe the work',
  name: 'Enter your full name',
  email: 'Enter an email address or a phone number',
}

test(
  'a resident who sends an empty form is told everything that is missing, and led to each question',
  withoutScriptToo,
  async ({ page }) => {
    await Given('a resident on the form', async () => void (await page.goto(paths.nominate)))
    await When('they send it empty', () => page.getByRole('button', send).click())

    const summary = page.locator('.govuk-error-summary')
    await Then('the summary is focused and names each mistake, which stands beside its question too', async () => {
      await expect(summary).toBeFocused()
      await expect(summary.getByRole('link')).toHaveText(Object.values(mistakes))
      await expect(page).toHaveTitle(/^Error: /)
      for (const message of Object.values(mistakes)) await expect(page.locator('.govuk-error-message', { hasText: message })).toBeVisible()
    })
    for (const [field, message] of Object.entries(mistakes))
      await Then(`“${message}” leads to its question`, async () => {
        await summary.getByRole('link', { name: message }).click()
        await expect(page.locator(`#${field}`)).toBeFocused()
      })
  },
)

test(
  'a resident who made a mistake keeps their words, and gets a reference that staff find',
  withoutScriptToo,
  async ({ page, staff, javaScriptEnabled }) => {
    const place = `The underpass at Station Road, ${javaScriptEnabled ? 'with' : 'without'} script`
    const answers = aNomination({ place, organisation: 'Friends of Station Road' })

    await Given('a resident on the form', async () => void (await page.goto(paths.nominate)))
    await When('they send it with a postcode that is none', async () => {
      await fillNomination(page, { ...answers, postcode: 'Portishead' })
      await page.getByRole('button', send).click()
    })
    await Then('only the postcode is wrong, and every answer is still there', async () => {
      await expect(page.locator('.govuk-error-summary').getByRole('link')).toHaveText(['Enter a full UK postcode, like BS20 8JJ'])
      await expect(page.getByLabel('Where is the work needed?')).toHaveValue(place)
      await expect(page.getByLabel('Postcode of the place')).toHaveValue('Portishead')
      await expect(page.getByRole('radio', { name: answers.councilArea, exact: true })).toBeChecked()
      for (const kind of answers.kinds) await expect(page.getByRole('checkbox', { name: kind })).toBeChecked()
      await expect(page.getByLabel('Describe the work')).toHaveValue(answers.description)
      await expect(page.getByLabel('Your full name')).toHaveValue(answers.name)
      await expect(page.getByLabel('Email address')).toHaveValue(answers.email)
      await expect(page.getByLabel('Organisation')).toHaveValue('Friends of Station Road')
    })
    await When('they mend it and send it again', async () => {
      await page.getByLabel('Postcode of the place').fill('bs20 8jj')
      await page.getByRole('button', send).click()
    })
    await Then('they get a reference', () => expect(page.getByRole('heading', { name: 'Nomination sent' })).toBeVisible())
    const reference = (await page.locator('.reference').textContent()) ?? ''
    expect(reference).toMatch(/^CP-\w{4}-\w{4}$/)

    await Then('the reference is there when they load the page again, and the nomination was sent once', async () => {
      await page.reload()
      await expect(page.locator('.reference')).toHaveText(reference)
    })
    await Then('staff find it in the list and read it', async () => {
      await staff.goto('/admin/collections/nominations')
      await expect(staff.getByRole('row', { name: place })).toHaveCount(1)
      await expect(staff.getByRole('row', { name: reference })).toContainText('North Somerset')
      // A press before the list has its script would be lost.
      await staff.goto((await staff.getByRole('link', { name: reference }).getAttribute('href')) ?? '')
      await expect(staff.locator('#field-place')).toHaveValue(place)
      await expect(staff.locator('#field-postcode')).toHaveValue('BS20 8JJ')
      await expect(staff.locator('#field-description')).toHaveValue(answers.description)
    })
  },
)

test('a resident whose place is elsewhere is sent to the national form, and nothing is kept', withoutScriptToo, async ({ page, staff }) => {
  await Given('a resident on the form', async () => void (await page.goto(paths.nominate)))
  await When('they say only that it is somewhere else', async () => {
    await page.getByRole('radio', { name: 'Somewhere else' }).check()
    await page.getByLabel('Where is the work needed?').fill('A park in Swindon')
    await page.getByRole('button', send).click()
  })
  await Then('they are led to GOV.UK', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot take this nomination')
    await expect(page.getByRole('link', { name: 'nominate a project on GOV.UK' })).toHaveAttribute('href', /^https:\/\/www\.gov\.uk\//)
  })
  await Then('staff see nothing of it', async () => {
    const found = await staff.request.get('/api/nominations?where[place][equals]=A park in Swindon', {
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(await found.json()).toMatchObject({ docs: [], totalDocs: 0 })
  })
})

test('whoever reads the form loads none of what checks it, and whoever answers is told at once what to mend', async ({ page }) => {
  const requests = requestsOf(page)
  const reports: string[] = []
  page.on('console', (message) => void reports.push(message.text()))
  page.on('pageerror', (error) => void reports.push(error.message))

  await Given('a resident who reads the form', async () => void (await page.goto(paths.nominate)))
  await Then('one answer and one small script were enough', () =>
    Promise.resolve(expect(requests).toEqual([paths.nominate, paths.hydrateScript])),
  )
  await When('they begin to answer', () => page.getByLabel('Where is the work needed?').fill('The green at Mill Lane'))
  await Then('they are told how much they may still write', () =>
    expect(page.locator('.govuk-character-count').first()).toContainText('You have 278 characters remaining'),
  )
  await When('they send it', () => page.getByRole('button', send).click())
  await Then('they are led to what is missing without a post', async () => {
    await expect(page.locator('.govuk-error-summary')).toBeFocused()
    await expect(page.locator('.govuk-error-summary').getByRole('link')).toHaveCount(5)
    expect(requests.filter((address) => address === paths.nominate)).toHaveLength(1)
    await expectNoViolation(page)
  })
  await Then('the browser had nothing to report', async () => expect(reports).toEqual([]))
})

test('the form that everybody is sent is checked in the browser, and is posted under the key that this one was sent', async ({ page }) => {
  const requests = requestsOf(page)
  const opened = await page.goto(paths.nominate)
  const { key } = formIn((await opened?.text()) ?? '').answers
  const other = await page.request.get(paths.nominate)
  expect(formIn(await other.text()).answers.key).not.toBe(key)

  await When('a resident answers with what isn’t a postcode', async () => {
    await fillNomination(page, aNomination({ place: 'The car park in Mill Lane', postcode: 'Portishead' }))
    await page.getByRole('button', send).click()
  })
  await Then('the browser says so without a post', async () => {
    await expect(page.locator('.govuk-error-summary').getByRole('link')).toHaveText(['Enter a full UK postcode, like BS20 8JJ'])
    expect(requests.filter((address) => address === paths.nominate)).toHaveLength(1)
  })
  await When('they mend it and send it', async () => {
    await page.getByLabel('Postcode of the place').fill('BS20 8JJ')
    const posted = page.waitForRequest((request) => request.method() === 'POST')
    await page.getByRole('button', send).click()
    expect(new URLSearchParams((await posted).postData() ?? '').get('key')).toBe(key)
  })
  await Then('it is sent', () => expect(page.getByRole('heading', { name: 'Nomination sent' })).toBeVisible())
})

test('what a resident types before the script arrives is kept', async ({ page }) => {
  const arrival = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrival.promise
    await route.continue()
  })
  await Given('a resident whose connection is slow', async () => void (await page.goto(paths.nominate, { waitUntil: 'commit' })))
  await When('they answer before the script is there', async () => {
    await page.getByLabel('Where is the work needed?').fill('The green at Mill Lane')
    await page.getByRole('radio', { name: 'Bristol' }).check()
    arrival.resolve()
    await expect(page.locator('.govuk-character-count').first()).toContainText('characters remaining')
  })
  await Then('their answers are still there, and are not called missing', async () => {
    await page.getByRole('button', send).click()
    await expect(page.getByLabel('Where is the work needed?')).toHaveValue('The green at Mill Lane')
    await expect(page.locator('.govuk-error-summary').getByRole('link')).toHaveCount(4)
    await expectNoViolation(page)
  })
})
