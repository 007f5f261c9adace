import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { byKeyboard } from '#tests/journeys/by-keyboard.ts'
import { aNomination, fillNomination } from '#tests/journeys/fill-nomination.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'

test('a caseworker checks a nomination, makes a project of it and sends it on, by keyboard alone', async ({ page, staff }) => {
  const { press, write } = byKeyboard(staff)
  const description = `Litter has gathered along both sides of the path. (${Date.now()})`
  let reference = ''

  await Given('a nomination that a resident has sent', async () => {
    await page.goto(paths.nominationPage('rules'))
    await fillNomination(page, aNomination({ description }))
    await page.getByRole('button', { name: 'Send your nomination' }).click()
    reference = String(await page.locator('.reference').textContent())
  })
  await When('the caseworker finds it at the desk by its reference', async () => {
    await staff.goto(paths.desk)
    await write(staff.getByLabel('Find a nomination or a project'), reference)
    await press(staff.getByRole('button', { name: 'Find', exact: true }))
    await press(staff.getByRole('link', { name: reference }))
    await expect(staff.getByRole('heading', { level: 1 })).toHaveText(`Nomination ${reference}`)
    expect(await faultsOn(staff)).toEqual([])
  })
  await Then('a step that wants an answer says so beside its question', async () => {
    await press(staff.locator('summary', { hasText: 'Not suitable' }))
    await press(staff.getByRole('button', { name: 'Not suitable' }))
    await expect(staff.locator('.govuk-error-summary')).toBeFocused()
    await expect(staff.locator('#step-notSuitable-reason-error')).toContainText('Choose why it isn’t suitable')
    expect(await faultsOn(staff)).toEqual([])
  })
  await When('they mark it as checked, with a note', async () => {
    await press(staff.locator('summary', { hasText: 'Mark as checked' }))
    await write(staff.locator('#step-checked-note'), 'Walked past it.')
    await press(staff.getByRole('button', { name: 'Mark as checked' }))
  })
  await Then('they read what it is now, and what comes next', async () => {
    await expect(staff.getByRole('status').filter({ hasText: 'This nomination is now “Checked by the office”' })).toBeFocused()
    await expect(staff.getByText('Note: Walked past it.')).toBeVisible()
  })
  await When('they make a project of it, under a name of their own', async () => {
    await press(staff.locator('summary', { hasText: 'Make a project of it' }))
    await staff.locator('#make-project-title').fill('The library path')
    await press(staff.getByRole('button', { name: 'Make a project of it' }))
    await press(staff.getByRole('link', { name: /^PR-/ }).first())
    await expect(staff.getByRole('heading', { level: 1 })).toHaveText(/^Project PR-/)
    expect(await faultsOn(staff)).toEqual([])
  })
  await When('they have sent it to the Probation Service', async () => {
    await press(staff.locator('summary', { hasText: 'Sent to the Probation Service' }))
    await press(staff.getByRole('button', { name: 'Sent to the Probation Service' }))
  })
  await Then('residents read so', async () => {
    await expect(staff.getByText('Residents read: “With the Probation Service”.')).toBeVisible()
  })
  await When('they add a note that is no step', async () => {
    await press(staff.getByRole('button', { name: 'Keep this note' }))
    await expect(staff.locator('#note-0-note-error')).toContainText('Enter a note')
    await write(staff.getByLabel('Add a note'), 'Spoke to them on the phone.')
    await press(staff.getByRole('button', { name: 'Keep this note' }))
  })
  await Then('it stands in the history, and the form is empty again', async () => {
    await expect(staff.getByText('Note: Spoke to them on the phone.')).toBeVisible()
    await expect(staff.getByLabel('Add a note')).toHaveValue('')
    expect(await faultsOn(staff)).toEqual([])
  })
  await When('they plan it for a month, once it is accepted', async () => {
    for (const label of ['The Probation Service is assessing it', 'Accepted']) {
      await press(staff.locator('summary', { hasText: label }))
      await press(staff.getByRole('button', { name: label, exact: true }))
      await expect(staff.locator('summary', { hasText: label })).toHaveCount(0)
    }
    await press(staff.locator('summary', { hasText: 'Planned for a month' }))
    await staff.getByLabel('Month', { exact: true }).selectOption('March')
    await staff.getByLabel('Year', { exact: true }).selectOption({ index: 2 })
    await press(staff.getByRole('button', { name: 'Planned for a month' }))
  })
  await Then('residents read the month', async () => {
    await expect(staff.getByText(/Residents read: “Planned for March \d{4}”\./)).toBeVisible()
  })
})

test('projects are chosen in the queue and listed to print, with no contact details', async ({ page, staff }) => {
  const { press } = byKeyboard(staff)
  await Given('a project', async () => {
    await page.goto(paths.nominationPage('rules'))
    await fillNomination(page, aNomination({ place: `The path behind the mill (${Date.now()})` }))
    await page.getByRole('button', { name: 'Send your nomination' }).click()
    await staff.goto(paths.deskSearch(String(await page.locator('.reference').textContent())))
    await staff.getByRole('link', { name: /^CP-/ }).click()
    for (const label of ['Mark as checked', 'Make a project of it']) {
      await staff.locator('summary', { hasText: label }).click()
      await staff.getByRole('button', { name: label }).click()
      await expect(staff.locator('summary', { hasText: label })).toHaveCount(0)
    }
  })
  await When('a caseworker ticks it in the queue and lists what is ticked', async () => {
    await staff.goto(paths.deskPart('underWay'))
    await press(staff.getByRole('checkbox', { name: /^List PR-/ }).first(), 'Space')
    expect(await faultsOn(staff)).toEqual([])
    await press(staff.getByRole('button', { name: 'List those ticked' }))
  })
  await Then('it stands on a page made to print', async () => {
    await expect(staff.getByRole('heading', { level: 1 })).toHaveText('Community Payback projects')
    await expect(staff.getByRole('heading', { level: 2 })).toHaveText(/^PR-/)
    await expect(staff.getByText('Sam Okoro')).toHaveCount(0)
    expect(await faultsOn(staff)).toEqual([])
  })
})

test('what somebody says on the phone is entered, and whatever is missing is said beside its question', async ({ staff }) => {
  await staff.goto(paths.deskEntry)
  await staff.getByRole('button', { name: 'Store this nomination' }).click()
  await expect(staff.locator('.govuk-error-summary')).toContainText('Enter your full name')
  expect(await faultsOn(staff)).toEqual([])
  for (const label of ['By phone', 'None of these', 'Public land or a public building', 'I do, or my organisation does', 'No'])
    await staff.getByRole('radio', { name: label, exact: true }).check()
  await staff.getByRole('checkbox', { name: 'Clearing litter' }).check()
  await staff.getByRole('checkbox', { name: 'None of these' }).check()
  await staff.getByLabel('Where is the work needed?').fill('The lane behind the mill')
  await staff.getByLabel('Postcode of the place (optional)').fill('bs20 8jj')
  await staff.getByLabel('Describe the work').fill(`Bottles and bags lie along the lane. (${Date.now()})`)
  await staff.getByLabel('Full name').fill('Sam Okoro')
  await staff.getByLabel('Phone number').fill('01632 960 001')
  await staff.getByRole('button', { name: 'Store this nomination' }).click()
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText(/^Nomination CP-/)
  await expect(staff.getByText('Note: Entered for them: by phone')).toBeVisible()
})

/** In the desk itself: Payload's own menu stands around it. */
async function faultsOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).include('.desk').setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
