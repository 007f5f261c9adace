import type { Page } from '@playwright/test'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'

const largest = 25 * 1024 * 1024
const tooLarge = { name: 'plan.pdf', type: 'application/pdf', bytes: largest + 1 }
const small = { name: 'plan.pdf', type: 'application/pdf', bytes: 10 }
const picture = { name: 'board.png', type: 'image/png', bytes: 10 }

test('a file is asked what fits it, and one that is too large is refused before it is sent', async ({ staff }) => {
  const [title, alt] = [staff.getByLabel('Title of the PDF'), staff.getByLabel('What the picture shows')]
  const sent: string[] = []
  staff.on('request', (request) => request.method() === 'POST' && request.url().includes('/api/media') && sent.push(request.url()))

  await Given('somebody at a new file', async () => {
    await staff.goto('/admin/collections/media/create')
    await staff.locator('form[data-form-ready="true"]').waitFor()
  })
  await When('they choose one of more than 25 MB and save it', async () => {
    await choose(staff, tooLarge)
    await expect(staff.getByRole('alert').filter({ hasText: '25 MB' })).toContainText('“plan.pdf” has 25.1 MB. A file can be up to 25 MB')
    await staff.locator('#action-save').click()
  })
  await Then('nothing is sent', async () => {
    await expect(staff.getByText('make it smaller, and choose it again').nth(1)).toBeVisible()
    expect(sent).toEqual([])
  })
  await Then('a document is asked for its title, and not what it shows', async () => {
    await expect(title).toBeVisible()
    await expect(alt).toBeHidden()
  })
  for (const [chosen, asked, notAsked] of [
    [picture, alt, title],
    [small, title, alt],
  ] as const) {
    await When('they choose another', async () => {
      await staff.locator('.file-field__remove').click()
      await choose(staff, chosen)
    })
    await Then('they are asked what fits it', async () => {
      await expect(asked).toBeVisible()
      await expect(notAsked).toBeHidden()
    })
  }
})

/** Made in the browser: a test would take long to hand over so many bytes. */
async function choose(staff: Page, file: { name: string; type: string; bytes: number }) {
  await staff
    .locator('input[type="file"]')
    .first()
    .evaluate((input: HTMLInputElement, { name, type, bytes }) => {
      const chosen = new DataTransfer()
      chosen.items.add(new File([new Uint8Array(bytes)], name, { type }))
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }, file)
}
