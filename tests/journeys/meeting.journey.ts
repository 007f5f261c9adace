import { randomUUID } from 'node:crypto'
import { byKeyboard } from '#tests/journeys/by-keyboard.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { openForm, send } from '#tests/journeys/writing/a-news-item.ts'
import { aPdf } from '#tests/pdf/a-pdf.ts'

test('a meeting and its paper are recorded in one form, by keyboard', async ({ page, staff }, { annotations }) => {
  const word = randomUUID().slice(0, 8)
  const board = { title: `Board ${word}`, slug: `board-${word}`, summary: 'In a sentence.' }
  const { id } = await send('POST', '/api/boards', { ...board, _status: 'published' })
  const { press, write, pressed } = byKeyboard(staff)
  const drawer = staff.locator('.drawer--is-open')

  await Given('somebody at the form of a board', () => openForm(staff, { admin: `/admin/collections/boards/${id}` }))
  await When('they add a meeting and say when and what it was', async () => {
    await press(staff.getByRole('button', { name: 'Add Meeting' }))
    await write(staff.locator('#field-meetings__0__date input'), '4 March 2026')
    await staff.keyboard.press('Tab')
    await write(staff.locator('#field-meetings__0__title'), 'Spring meeting')
  })
  await When('they add a paper and upload it there', async () => {
    await press(staff.getByRole('button', { name: 'Add Paper' }))
    await write(staff.locator('#field-meetings__0__files__0__title'), 'Agenda')
    await press(staff.locator('#meetings-0-files-row-0').getByRole('button', { name: 'Create New' }))
    const chooser = staff.waitForEvent('filechooser')
    await press(drawer.getByRole('button', { name: 'Select a file' }))
    await (await chooser).setFiles({ name: `agenda-${word}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(aPdf()) })
    await press(drawer.locator('#action-save'))
    await expect(drawer).toBeHidden()
  })
  await When('they publish', async () => {
    await press(staff.locator('#action-save'))
    await expect(staff.locator('.status__value').first()).toContainText('Published')
  })
  await Then('the board’s page has the meeting, with its paper', async () => {
    await expect(async () => {
      await page.goto(`/boards/${board.slug}`)
      await expect(page.getByRole('link', { name: 'Agenda' })).toBeVisible({ timeout: 500 })
    }).toPass()
    await expect(page.getByRole('rowheader', { name: '4 March 2026' })).toBeVisible()
    annotations.push({ type: 'keys pressed, beside typing', description: String(pressed()) })
    expect(pressed()).toBe(6)
  })
  await send('DELETE', `/api/boards/${id}`)
})
