import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'

const send = { name: 'Send feedback' }

test('a visitor says whether a page was useful, and staff see it', async ({ page, staff }) => {
  const path = '/reducing-reoffending'

  await Given('a visitor at the end of a page', async () => void (await page.goto(path)))
  await When('they answer and send', async () => {
    await page.getByRole('radio', { name: 'Partly' }).check()
    await page.getByRole('radio', { name: 'Find information' }).check()
    await page.getByRole('button', send).click()
  })
  await Then('they are thanked and led back', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you for your feedback')
    await page.getByRole('link', { name: 'Go back to the page you were on' }).click()
    await expect(page).toHaveURL(path)
  })
  await Then('staff see which page, which publication of it, and the answer', async () => {
    await staff.goto(`/admin/collections/page-feedback?where[path][equals]=${path}`)
    const row = staff.getByRole('row', { name: path })
    await expect(row).toHaveCount(1)
    await expect(row.locator('.cell-useful')).toHaveText('Partly')
    await expect(row.locator('.cell-publishedVersion')).toHaveText('1')
  })
})

test('a visitor who sends no answer is asked for it, and keeps the other', async ({ page }) => {
  await Given('a visitor at the end of a page', async () => void (await page.goto('/community-payback')))
  await When('they say why they came, but not whether it was useful', async () => {
    await page.getByRole('radio', { name: 'Find information' }).check()
    await page.getByRole('button', send).click()
  })
  await Then('the summary is focused and leads to the question', async () => {
    await expect(page.locator('.govuk-error-summary')).toBeFocused()
    await expect(page.getByRole('radio', { name: 'Find information' })).toBeChecked()
    await page.getByRole('link', { name: 'Select yes, partly or no' }).click()
    await expect(page.getByRole('radio', { name: 'Yes' })).toBeFocused()
  })
  await When('they answer it and send again', async () => {
    await page.getByRole('radio', { name: 'Yes' }).check()
    await page.getByRole('button', send).click()
  })
  await Then('they are thanked', () => expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you for your feedback'))
})
