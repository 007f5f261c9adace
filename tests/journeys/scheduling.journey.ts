import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { requestsOf } from '#tests/journeys/requests.ts'
import { aNewsItem, openForm, send } from '#tests/journeys/writing/a-news-item.ts'

const year = new Date().getFullYear() + 1

test('by keyboard alone, staff set a page to be published, with what they just typed, see it listed, and cancel it', async ({ staff }) => {
  await using item = await aDatedItem()
  const press = pressing(staff)

  await Given('an editor who has typed something and not saved it', async () => {
    await openForm(staff, item)
    await staff.locator('#field-summary').fill('Typed and not saved.')
  })
  await When('they open the drawer, where nothing is chosen yet', async () => {
    await staff.locator('#action-schedule').focus()
    await press('Enter')
    const drawer = drawerOf(staff)
    await expect(drawer.getByRole('radio', { checked: true })).toHaveCount(0)
    for (const label of ['Day', 'Time']) await expect(drawer.getByLabel(label, { exact: true })).toHaveValue('')
    await expect(drawer).toContainText('Edits that anybody saves until then go with it')
  })
  await When('they go to its end and send it without an answer', async () => {
    await tabTo(staff, drawerOf(staff).getByRole('button', { name: 'Schedule', exact: true }))
    await press('Enter')
  })
  await Then('it says what to choose, and axe finds nothing', async () => {
    await expect(drawerOf(staff).getByRole('alert').first()).toContainText('Choose what should happen')
    await expectNothing(staff, '.schedule')
  })
  await When('they choose to publish it on a morning of next year', async () => {
    await press('Shift+Tab')
    await tabTo(staff, drawerOf(staff).getByLabel('Publish it'))
    await press('Space')
    await press('Tab')
    // A browser asks for day and month in its own order.
    await staff.keyboard.type(`0101${year}`)
    await drawerOf(staff).getByLabel('Time', { exact: true }).focus()
    await staff.keyboard.type('0930a')
    await expect(drawerOf(staff)).toContainText(`1 January ${year} at 09:30`)
    await press('Enter')
  })
  await Then('the page’s screen says so, and the words are saved', async () => {
    await expect(staff.locator('.schedules')).toContainText(`Set to be published on 1 January ${year} at 09:30, by Administrator`)
    await expect(staff.locator('#action-schedule')).toBeFocused()
    expect(await item.stored()).toMatchObject({ summary: 'Typed and not saved.', _status: 'draft' })
    await expectNothing(staff, '.schedules')
  })

  await When('they open the list', () => staff.goto('/admin/scheduled').then(() => undefined))
  const row = staff.locator('tr', { has: staff.locator(`a[href="${item.admin}"]`) })
  await Then('it is there, and leads to the page', async () => {
    await expect(row.getByRole('cell')).toHaveText([`1 January ${year} at 09:30`, 'Publish', 'As it was', 'Administrator', /^Cancel/])
  })
  await When('they cancel it', () => row.getByRole('button', { name: /^Cancel/ }).press('Enter'))
  await Then('it is cancelled', async () => {
    await expect(row.getByText('Cancelled')).toBeFocused()
    expect(await send('GET', `/api/schedules/news/${item.id}`)).toEqual({ schedules: [], missed: [] })
  })
})

test('staff set a published page to be withdrawn, and say where people go instead', async ({ staff }) => {
  await using item = await aDatedItem()
  await send('PATCH', `/api/news/${item.id}`, { _status: 'published' })

  await Given('an editor at its drawer', async () => {
    await openForm(staff, item)
    await staff.locator('#action-schedule').press('Enter')
    await drawerOf(staff).getByLabel('Withdraw it').check()
  })
  await When('they choose a time that the clocks leave out', async () => {
    await fillWhen(staff, '2027-03-28', '01:30')
    await drawerOf(staff).getByRole('button', { name: 'Schedule', exact: true }).press('Enter')
  })
  await Then('both that and the missing answer are said', async () => {
    await expect(drawerOf(staff)).toContainText('there is no 01:30. Choose another time')
    await expect(drawerOf(staff)).toContainText('Choose where people should go instead')
  })
  await When('they answer, and choose one that comes twice', async () => {
    await fillWhen(staff, '2027-10-31', '01:30')
    await expect(drawerOf(staff)).toContainText('it happens the first time')
    await drawerOf(staff).getByLabel('Nowhere: it is gone').check()
    await drawerOf(staff).getByRole('button', { name: 'Schedule', exact: true }).press('Enter')
  })
  await Then('it is set for the first', async () => {
    await expect(staff.locator('.schedules')).toContainText('Set to be withdrawn on 31 October 2027 at 01:30, before the clocks go back')
    expect(await send('GET', `/api/schedules/news/${item.id}`)).toMatchObject({
      schedules: [{ what: 'unpublish', at: '2027-10-31T00:30:00.000Z' }],
    })
  })
  await When('they withdraw it by hand', async () => {
    await send('PATCH', `/api/news/${item.id}`, { _status: 'draft' })
    await staff.reload()
  })
  await Then('nothing is set any more', () => expect(staff.locator('.schedules')).toHaveCount(0))
})

test('axe finds nothing in the list of what is scheduled, which asks no other host for anything', async ({ staff }) => {
  await using item = await aDatedItem()
  await send('POST', `/api/schedules/news/${item.id}`, { what: 'publish', day: `${year}-01-01`, time: '09:30' })
  const asked = requestsOf(staff)

  await staff.goto('/admin/scheduled')
  await staff.getByRole('heading', { name: 'Scheduled' }).waitFor()
  await expectNothing(staff, '.staff-view')
  await staff.setViewportSize({ width: 390, height: 800 })
  await expectNothing(staff, '.staff-view')
  expect(asked.filter((url) => !url.startsWith('/') && !/^(?:data|blob):/.test(url))).toEqual([])
})

/** News that could be published. */
async function aDatedItem() {
  const item = await aNewsItem()
  await item.saveElsewhere({ date: '2026-11-27T12:00:00.000Z' })
  return item
}

function drawerOf(staff: Page) {
  return staff.locator('.schedule')
}

function pressing(staff: Page) {
  return (key: string) => staff.keyboard.press(key)
}

/** Without a pointer, from where the focus is. */
async function tabTo(staff: Page, control: Locator) {
  for (let stops = 0; stops < 20 && !(await control.evaluate((element) => element === document.activeElement)); stops += 1)
    await staff.keyboard.press('Tab')
  await expect(control).toBeFocused()
}

async function fillWhen(staff: Page, day: string, time: string) {
  await drawerOf(staff).getByLabel('Day', { exact: true }).fill(day)
  await drawerOf(staff).getByLabel('Time', { exact: true }).fill(time)
}

async function expectNothing(staff: Page, part: string) {
  const { violations } = await new AxeBuilder({ page: staff }).include(part).setLegacyMode().analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
}
