import { paths } from '#lib/paths.ts'
import { appearances, expectNoSidewaysScroll, expectNoViolation, expectNoViolationByLooks } from '#tests/journeys/accessible.ts'
import { aNomination, fillNomination, fillPage, goOn } from '#tests/journeys/fill-nomination.ts'
import { givenSite } from '#tests/journeys/given-site.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { letAMinutePass } from '#tests/journeys/let-a-minute-pass.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'

const place = 'The steps by the bus station, while the database is away'

test('a page answered while the database is away is kept, sent again once it is back, and the nomination goes on', async ({
  page,
  staff,
}) => {
  const { site } = givenSite()
  const database = ownPostgres(site)
  const answers = aNomination({ place, phone: '01632 960 001', organisation: 'Friends of the Steps' })
  await Given('a resident who has filled in the last page', async () => {
    await page.goto(paths.nominationPage('rules'))
    await fillNomination(page, answers, 'you')
    await fillPage(page, 'you', answers)
  })

  await database.pause()
  try {
    await When('they go on while the database is away', () => goOn(page))
    await Then('they are told that it was not sent, and every answer of the page is still there', async () => {
      await expect(page).toHaveTitle(/^Not sent: /)
      await expect(page.getByLabel('Your full name')).toHaveValue(answers.name)
      await expect(page.getByLabel('Email address')).toHaveValue(answers.email)
      await expect(page.getByLabel('Phone number')).toHaveValue(answers.phone)
      await expect(page.getByLabel('Organisation')).toHaveValue(answers.organisation)
    })
  } finally {
    await database.resume()
  }
  await Then('the page can be used by anybody', async () => {
    // Axe is a script, and the page runs none, so it looks at a copy.
    const html = await page.content()
    await staff.route('**/not-sent', (route) => route.fulfill({ contentType: 'text/html', body: html }))
    await staff.goto('/not-sent')
    for (const { viewport, colorScheme } of appearances.ofAPage) {
      await staff.setViewportSize(viewport)
      await staff.emulateMedia({ colorScheme })
      await expectNoViolationByLooks(staff)
      await expectNoSidewaysScroll(staff)
    }
    await expectNoViolation(staff)
  })

  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"ready"}'))
  await When('they send it again, and the whole from the check', async () => {
    await page.getByRole('button', { name: 'Send again' }).click()
    await expect(page).toHaveURL(paths.nominationCheck)
    await letAMinutePass(page)
    await page.getByRole('button', { name: 'Send your nomination' }).click()
  })
  await Then('they get a reference', () => expect(page.locator('.reference')).toHaveText(/^CP-\w{4}-\w{4}$/))
  await Then('staff have it once', async () => {
    const found = await staff.request.get(`/api/nominations?where[place][equals]=${place}`, {
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(await found.json()).toMatchObject({ totalDocs: 1 })
  })
})
