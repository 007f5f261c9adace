import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { aNewsItem, openForm, send } from '#tests/journeys/writing/a-news-item.ts'

const settings = '/admin/globals/site-settings'
const aDay = 24 * 60 * 60 * 1000

function dayIn(days: number) {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(Date.now() + days * aDay)
}

async function chooseDay(staff: Page, field: string, day: string) {
  const input = staff.locator(`#field-${field} input`)
  await input.fill(day)
  await input.press('Enter')
  await input.press('Tab')
}

async function press(staff: Page, name: string) {
  const answer = staff.waitForResponse((response) => response.url().includes('/api/') && response.request().method() !== 'GET')
  await staff.getByRole('button', { name, exact: true }).first().click()
  await answer
}

test('after an election one form ends a term and begins the next, and the page shows who holds the office now', async ({ staff, page }) => {
  const before = await send('POST', '/api/office-holders', { name: 'Whoever was in office' })
  const next = await send('POST', '/api/office-holders', { name: 'Whoever was elected' })
  const office = await send('POST', '/api/offices', { name: 'The office of a journey', terms: [{ holder: before.id, from: '2024-05-09' }] })
  const body = [{ blockType: 'holders', heading: 'In office', offices: [office.id] }]
  const fields = { title: 'A page of an office', slug: 'a-page-of-an-office', summary: 'In a sentence.', body, _status: 'published' }
  const shown = await send('POST', '/api/programmes', fields)

  await Given('an editor at the office', async () => {
    await staff.goto(`/admin/collections/offices/${office.id}`)
    await staff.locator('form[data-form-ready="true"] #field-name').waitFor()
  })
  await When('they end the term yesterday and add another from today', async () => {
    await chooseDay(staff, 'terms__0__to', dayIn(-1))
    await staff.getByRole('button', { name: 'Add Term' }).click()
    await staff.locator('#field-terms__1__holder .rs__control').click()
    await staff.getByRole('option', { name: 'Whoever was elected' }).click()
    await chooseDay(staff, 'terms__1__from', dayIn(0))
    await press(staff, 'Publish changes')
  })
  await Then('the public read who is in office now', async () => {
    await expect(async () => {
      await page.goto('/programmes/a-page-of-an-office')
      await expect(page.locator('.holders')).toContainText('Whoever was elected', { timeout: 500 })
    }).toPass()
    await expect(page.locator('.holders')).not.toContainText('Whoever was in office')
  })
  await send('DELETE', `/api/programmes/${shown.id}`)
  for (const one of [`offices/${office.id}`, `office-holders/${before.id}`, `office-holders/${next.id}`])
    await send('DELETE', `/api/${one}`)
})

test('in the pre-election period whoever publishes news is asked why, by keyboard, and says so; a page with a quotation too', async ({
  staff,
}) => {
  await using story = await aNewsItem()
  await send('PATCH', `/api/news/${story.id}?draft=true`, { date: '2026-11-01' })
  const speaker = await send('POST', '/api/office-holders', { name: 'A speaker' })
  const quoted = await send('POST', '/api/programmes?draft=true', {
    ...{ title: 'A page with a quotation', slug: 'a-page-with-a-quotation', summary: 'In a sentence.', _status: 'draft' },
    body: [{ blockType: 'quotation', words: 'Words.', speaker: speaker.id, saidOn: '2025-01-01' }],
  })

  await Given('an administrator who sets its days', async () => {
    await staff.goto(settings)
    await staff.locator('form[data-form-ready="true"]').waitFor()
    await staff.getByText('Pre-election period', { exact: true }).scrollIntoViewIfNeeded()
    await staff.locator('#field-preElectionFrom input').waitFor()
    await chooseDay(staff, 'preElectionFrom', dayIn(-1))
    await chooseDay(staff, 'preElectionUntil', dayIn(20))
    await expect(staff.getByText('Nothing is scheduled to be published on these days.')).toBeVisible()
    await press(staff, 'Save')
  })
  try {
    await When('somebody opens news', () => openForm(staff, story))
    await Then('they are asked for a reason from the start', async () => {
      await expect(staff.getByText(`The pre-election period lasts from ${dayIn(-1)} to ${dayIn(20)}.`)).toBeVisible()
    })

    await When('somebody publishes a page with a quotation', async () => {
      await openForm(staff, { admin: `/admin/collections/programmes/${quoted.id}` })
      await press(staff, 'Publish changes')
    })
    const reason = staff.getByLabel('Why it can’t wait')
    await Then('they are told what the period is, and are in the field that asks why', async () => {
      await expect(staff.locator('p.field-error').filter({ hasText: 'this adds or changes a quotation' })).toBeVisible()
      await expect(reason).toBeFocused()
      const { violations } = await new AxeBuilder({ page: staff }).setLegacyMode().include('.document-fields__sidebar').analyze()
      expect(violations.filter(({ impact }) => impact === 'critical')).toEqual([])
    })
    await When('they say why and publish it', async () => {
      await staff.keyboard.type('The court lifted its order today')
      await press(staff, 'Publish changes')
    })
    await Then('it is published, and the versions say why', async () => {
      await expect(async () => expect((await send('GET', `/api/programmes/${quoted.id}`))._status).toBe('published')).toPass()
      await staff.goto(`/admin/collections/programmes/${quoted.id}/versions`)
      await expect(staff.getByRole('cell', { name: 'In the pre-election period: The court lifted its order today' })).toBeVisible()
    })
  } finally {
    await send('POST', '/api/globals/site-settings', { preElectionFrom: null, preElectionUntil: null })
    await send('DELETE', `/api/programmes/${quoted.id}`)
    await send('DELETE', `/api/office-holders/${speaker.id}`)
  }
})
