import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'

test('a visitor says whether a page was useful and why they came, and staff see it', async ({ page, staff }) => {
  const path = '/reducing-reoffending'

  await Given('a visitor at the end of a page', async () => void (await page.goto(path)))
  await When('they press an answer', () => page.getByRole('button', { name: 'Partly' }).click())
  await Then('they are thanked, and asked why they came', () =>
    expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you for your feedback'),
  )
  await When('they say so', async () => {
    await page.getByRole('radio', { name: 'Find information' }).check()
    await page.getByRole('button', { name: 'Send', exact: true }).click()
  })
  await Then('they are led back', async () => {
    await page.getByRole('link', { name: 'Go back to the page you were on' }).click()
    await expect(page).toHaveURL(path)
  })
  await Then('staff see which page, which publication of it, and the answer', async () => {
    await staff.goto(`/admin/collections/page-feedback?where[path][equals]=${path}`)
    const row = staff.getByRole('row', { name: path })
    await expect(row).toHaveCount(1)
    await expect(row.locator('.cell-useful')).toHaveText('Partly')
    await expect(row.locator('.cell-reason')).toHaveText('information')
    await expect(row.locator('.cell-publishedVersion')).toHaveText('1')
  })
})

test('a visitor who pressed the wrong answer changes it, and it is counted once', async ({ page, staff }) => {
  const path = '/complaints'

  await Given('a visitor who pressed No', async () => {
    await page.goto(path)
    await page.getByRole('button', { name: 'No', exact: true }).click()
  })
  await When('they change their answer', async () => {
    await page.getByText('Change your answer').click()
    await page.getByRole('button', { name: 'Yes' }).click()
  })
  await Then('staff see the one that counts', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you for your feedback')
    await staff.goto(`/admin/collections/page-feedback?where[path][equals]=${path}`)
    await expect(staff.getByRole('row', { name: path })).toHaveCount(1)
    await expect(staff.getByRole('row', { name: path }).locator('.cell-useful')).toHaveText('Yes')
  })
})
