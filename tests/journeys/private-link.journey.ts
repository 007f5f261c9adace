import { paths } from '#lib/paths.ts'
import { expectNoSidewaysScroll, expectNoViolation } from '#tests/journeys/accessible.ts'
import { aNomination, fillNomination } from '#tests/journeys/fill-nomination.ts'
import { givenSite } from '#tests/journeys/given-site.ts'
import { expect, Then, test, When } from '#tests/journeys/journey.ts'
import { letAMinutePass } from '#tests/journeys/let-a-minute-pass.ts'
import { withoutScriptToo } from '#tests/journeys/without-script-too.ts'
import { send } from '#tests/journeys/writing/a-news-item.ts'

test(
  'a resident follows their nomination by its private link: a question, an answer, and a withdrawal',
  withoutScriptToo,
  async ({ page, browser, javaScriptEnabled }) => {
    const where = `The bridge at Mill Lane, ${javaScriptEnabled ? 'with' : 'without'} script`
    const address = await test.step('Given a resident who has just sent a nomination', async () => {
      await page.goto(paths.nominationPage('rules'))
      await fillNomination(page, aNomination({ place: where }))
      await letAMinutePass(page)
      await page.getByRole('button', { name: 'Send your nomination' }).click()
      return (await page.getByRole('link', { name: paths.nominationLinkPage }).getAttribute('href')) ?? ''
    })
    const context = await browser.newContext({ javaScriptEnabled: javaScriptEnabled ?? true, viewport: { width: 320, height: 640 } })
    const phone = await context.newPage()

    await When('staff ask them something', async () => {
      const { docs } = await send('GET', `/api/nominations?where[place][equals]=${encodeURIComponent(where)}`)
      const asked = { from: 'received', to: 'waitingForResident', question: 'Which side of the bridge do you mean?' }
      await send('POST', `/api/nominations/${docs[0].id}/step`, asked)
    })
    await Then('the link shows the question on another device, and nothing by which to know them', async () => {
      await phone.goto(new URL(address, givenSite().site.url).href)
      await expect(phone.getByText('Which side of the bridge do you mean?')).toBeVisible()
      await expect(phone.getByText('Waiting for your answer')).toBeVisible()
      await expect(phone.locator('main')).not.toContainText('Okoro')
      if (javaScriptEnabled) await expectNoViolation(phone)
      await expectNoSidewaysScroll(phone)
    })
    await When('they answer it with nothing', async () => {
      await phone.getByRole('link', { name: 'Answer our question' }).click()
      await phone.getByRole('button', { name: 'Send your answer' }).click()
    })
    await Then('they are led to the answer', async () => {
      await phone.getByRole('link', { name: 'Enter your answer' }).click()
      await expect(phone.getByLabel('Your answer')).toBeFocused()
      if (javaScriptEnabled) await expectNoViolation(phone)
    })
    await When('they answer it', async () => {
      await phone.getByLabel('Your answer').fill('The side of the church.')
      await phone.getByRole('button', { name: 'Send your answer' }).click()
    })
    await Then('they are told, and the question is gone', async () => {
      await expect(phone.getByText('We have your answer.')).toBeVisible()
      await expect(phone.getByText('Which side of the bridge')).toHaveCount(0)
    })
    await When('they withdraw it', async () => {
      await phone.getByRole('link', { name: 'Withdraw your nomination' }).click()
      await phone.getByRole('button', { name: 'Withdraw it' }).click()
    })
    await Then('it is withdrawn', async () => {
      await expect(phone.getByText('Your nomination is withdrawn.')).toBeVisible()
      if (javaScriptEnabled) await expectNoViolation(phone)
    })
    await context.close()
  },
)
