import { paths } from '#lib/paths.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'

test('somebody leaving prison finds housing near them from the front page, and passes the list on', async ({ page }) => {
  await Given('somebody on the front page', async () => void (await page.goto(paths.home)))
  await When('they choose what they need help with', () => page.getByRole('link', { name: /^Housing/ }).click())
  await Then('they see the services that help with it', async () => {
    await expect(page.getByRole('combobox', { name: 'What you need' })).toHaveValue('housing')
    await expect(page.getByRole('link', { name: 'Bristol City Council: help if you are homeless', exact: true })).toBeVisible()
  })
  await When('they say where they are', async () => {
    await page.getByRole('textbox', { name: 'Town or postcode' }).fill('Taunton')
    await page.getByRole('button', { name: 'Show services' }).click()
  })
  await Then('those elsewhere are gone, and what was chosen is in the address', async () => {
    await expect(page.getByRole('heading', { name: /services?: Housing, Somerset$/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Somerset Council: help if you are homeless', exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Bristol City Council: help if you are homeless' })).toHaveCount(0)
    await expect(page).toHaveURL(/\/services\?need=housing&area=somerset/)
  })
  await When('they look at all of them again', () => page.getByRole('link', { name: 'Show all services' }).click())
  await Then('nothing is chosen any more', () => expect(page).toHaveURL(paths.services))
})

test('somebody who asks for what nobody offers is told what to change', async ({ page }) => {
  await Given('somebody who narrows the directory too far', async () => {
    await page.goto(`${paths.services}?need=legal&audience=victims&area=bath-and-north-east-somerset`)
  })
  await Then('they are told so, and led back', async () => {
    await expect(page.getByText('No service in this directory fits all of that.')).toBeVisible()
    await page.getByRole('link', { name: 'Show all services' }).click()
    await expect(page).toHaveURL(paths.services)
  })
})
