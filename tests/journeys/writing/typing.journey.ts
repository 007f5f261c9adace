import type { Page } from '@playwright/test'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { aNewsItem, openForm, send } from '#tests/journeys/writing/a-news-item.ts'

for (const delay of [300, 1500]) {
  test(`what is typed into two fields while a save takes ${delay} ms stays, and is saved next`, async ({ staff }) => {
    await using item = await aNewsItem()
    const [title, summary] = [staff.locator('#field-title'), staff.locator('#field-summary')]
    await answerLater(staff, delay)

    await Given('somebody who has changed a title', async () => {
      await openForm(staff, item)
      await title.fill('Saved first')
    })
    await When('they save, and type on in two fields before the answer comes', async () => {
      const answer = staff.waitForResponse((response) => response.request().method() === 'PATCH')
      await staff.locator('#action-save-draft').click()
      await title.press('End')
      await title.pressSequentially(', typed on')
      await summary.fill('Typed meanwhile.')
      await answer
    })
    await Then('the first words are stored, and the form has the others still', async () => {
      await expect(staff.getByText('Draft saved successfully')).toBeVisible()
      expect(await item.stored()).toMatchObject({ title: expect.stringMatching(/^Saved first/), summary: 'In a sentence.' })
      await expect(title).toHaveValue('Saved first, typed on')
      await expect(summary).toHaveValue('Typed meanwhile.')
    })
    await When('they save again', async () => {
      await expect(staff.locator('#action-save-draft')).toBeEnabled()
      const answer = staff.waitForResponse((response) => response.request().method() === 'PATCH')
      await staff.locator('#action-save-draft').click()
      expect((await answer).status()).toBe(200)
    })
    await Then('all of it is stored', async () => {
      expect(await item.stored()).toMatchObject({ title: 'Saved first, typed on', summary: 'Typed meanwhile.' })
      await expect(title).toHaveValue('Saved first, typed on')
    })
    await staff.unrouteAll({ behavior: 'ignoreErrors' })
  })
}

test('while a new page is being made its form takes no words that would be lost', async ({ staff }) => {
  await answerLater(staff, 1500)
  await Given('somebody who makes a news item', async () => {
    await openForm(staff, { admin: '/admin/collections/news/create' })
    await staff.locator('#field-title').fill('Made just now')
  })
  await When('they save it', () => staff.locator('#action-save-draft').click())
  await Then('the form is shut until its own page is there', async () => {
    await expect(staff.locator('#field-summary')).toBeDisabled()
    await staff.waitForURL(/\/news\/[\da-f-]{36}$/)
    await expect(staff.locator('#field-summary')).toBeEnabled()
    await expect(staff.locator('#field-title')).toHaveValue('Made just now')
  })
  await staff.unrouteAll({ behavior: 'ignoreErrors' })
  await send('DELETE', `/api/news/${staff.url().split('/').at(-1)}`)
})

test('a row that is added while the form still asks about the words before it gets its fields', async ({ staff }) => {
  const { id } = await send('POST', '/api/offices', { name: 'An office of a journey' })
  await Given('somebody at a form', async () => {
    await staff.goto(`/admin/collections/offices/${id}`)
    await staff.locator('form[data-form-ready="true"] #field-name').waitFor()
  })
  await When('they type, and add a row just before the answer about what they typed', async () => {
    const { asked, letGo } = await holdAnswer(staff)
    await staff.locator('#field-name').fill('An office of another name')
    await asked
    await staff.getByRole('button', { name: 'Add Term' }).click()
    letGo()
  })
  await Then('the row has its fields, and both are kept', async () => {
    await expect(staff.locator('#field-terms__0__from input')).toBeVisible()
    await expect(staff.locator('#field-name')).toHaveValue('An office of another name')
  })
  await staff.unrouteAll({ behavior: 'ignoreErrors' })
  await send('DELETE', `/api/offices/${id}`)
})

test('a mistake is still said when an answer about the words before it comes late', async ({ staff }) => {
  await using item = await aNewsItem()
  await openForm(staff, item)
  await When('they type too much, and publish before the answer about what they typed', async () => {
    const { asked, letGo } = await holdAnswer(staff)
    await staff.locator('#field-title').fill('x'.repeat(130))
    await asked
    const refused = staff.waitForResponse((response) => response.status() === 400)
    await staff.getByRole('button', { name: 'Publish changes' }).click()
    const late = staff.waitForEvent('requestfinished', (request) => 'next-action' in request.headers())
    await refused
    letGo()
    await late
    await drawn(staff)
  })
  await Then('the mistake stands above its field', async () => {
    await expect(staff.locator('.field-error').first()).toBeVisible()
    await expect(staff.locator('#field-title')).toHaveValue('x'.repeat(130))
  })
  await staff.unrouteAll({ behavior: 'ignoreErrors' })
})

/** What came by now is on the screen. */
function drawn(staff: Page) {
  return staff.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** Holds the next answer to what the form asks about its words, once the server has given it. */
async function holdAnswer(staff: Page) {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
  const asked = staff.waitForRequest((request) => 'next-action' in request.headers())
  await staff.route(
    (url) => url.pathname.startsWith('/admin/'),
    async (route) => {
      if (route.request().method() === 'GET') return route.fallback()
      const response = await route.fetch()
      await held
      await route.fulfill({ response })
    },
  )
  return { asked, letGo }
}

/** Answers to saves, and to what the form asks after them. */
async function answerLater(staff: Page, delay: number) {
  await staff.route(
    (url) => /^\/(?:api|admin)\//.test(url.pathname),
    async (route) => {
      if (route.request().method() === 'GET') return route.fallback()
      const response = await route.fetch()
      await new Promise((resolve) => setTimeout(resolve, delay))
      await route.fulfill({ response })
    },
  )
}
