import { AxeBuilder } from '@axe-core/playwright'
import { byKeyboard } from '#tests/journeys/by-keyboard.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { send } from '#tests/journeys/writing/a-news-item.ts'

const words = 'Flooding in Bridgwater: phone before you come.'

test('an alert is written, seen before and published by keyboard', async ({ page, staff }) => {
  const { press, write, pressed } = byKeyboard(staff)
  const shown = page.getByRole('region', { name: 'Emergency' }).getByText(words)

  await Given('somebody at a new alert', async () => {
    await staff.goto('/admin/collections/alerts/create')
    await staff.locator('form[data-form-ready="true"] #field-words').waitFor()
  })
  await When('they write it, call it an emergency and save it as a draft', async () => {
    await write(staff.locator('#field-words'), words)
    await press(staff.getByRole('radio', { name: 'Emergency' }), 'Space')
    await press(staff.locator('#action-save-draft'))
    await staff.waitForURL(/\/alerts\/[0-9a-f-]{36}/)
  })
  const id = new URL(staff.url()).pathname.split('/').at(-1)
  await Then('they see it on the front page, and nobody else does', async () => {
    const preview = await staff.context().newPage()
    await preview.goto(`/preview/alerts/${id}`)
    await expect(preview.getByRole('region', { name: 'Emergency' }).getByText(words)).toBeVisible()
    await preview.close()
    await page.goto('/')
    await expect(page.getByText(words)).toHaveCount(0)
  })
  await When('they publish it', async () => {
    await press(staff.locator('#action-save'))
    await expect(staff.locator('.status__value').first()).toContainText('Published')
  })
  await Then('it stands on a phone’s page, dark too, without a fault', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect(async () => {
        await page.goto('/')
        await expect(shown).toBeVisible({ timeout: 500 })
      }).toPass()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect((await new AxeBuilder({ page }).setLegacyMode().include('.site-alert').analyze()).violations).toEqual([])
    }
    expect(pressed()).toBe(3)
  })
  await send('DELETE', `/api/alerts/${id}`)
})
