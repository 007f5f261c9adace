import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { aNewsItem, openForm } from '#tests/journeys/writing/a-news-item.ts'

test('two people on one page: the second to save sees both versions, and takes one', async ({ staff }) => {
  await using item = await aNewsItem()
  const dialog = staff.getByRole('dialog', { name: 'Somebody else saved this page while you were writing' })
  const offer = staff.getByRole('dialog', { name: 'You have words here that were not saved' })
  const saveDraft = staff.locator('#action-save-draft')

  await Given('somebody who writes, while a colleague saves the same page', async () => {
    await openForm(staff, item)
    const asked = staff.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().endsWith(item.admin))
    await staff.locator('#field-title').fill('Mine')
    // By then Payload has asked whether anybody else has saved, which it does once.
    await asked
    await item.saveElsewhere({ title: 'Theirs', summary: 'Their sentence.' })
  })
  await When('they save', () => saveDraft.click())
  await Then('nothing is overwritten, and both versions are side by side', async () => {
    await expect(dialog.getByRole('row', { name: 'Title' })).toContainText('Mine')
    await expect(dialog.getByRole('row', { name: 'Title' })).toContainText('Theirs')
    await expect(dialog.getByRole('row', { name: 'Summary' })).toContainText('Their sentence.')
    expect(await item.stored()).toMatchObject({ title: 'Theirs' })
  })
  await When('they keep their own, and save again', async () => {
    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await saveDraft.click()
  })
  await Then('it is stored', async () => {
    await expect.poll(async () => (await item.stored()).title).toBe('Mine')
  })
  await When('it happens once more, and Payload tells them as they begin to write', async () => {
    await expect(staff.getByText('Draft saved successfully')).toBeVisible()
    await openForm(staff, item)
    await item.saveElsewhere({ title: 'Theirs again' })
    await staff.locator('#field-title').fill('Mine again')
    await staff.locator('#document-stale-data-reload').click()
  })
  await Then('what they had begun is not lost', async () => {
    await expect(offer.getByRole('row', { name: 'Title' })).toContainText('Mine again')
    await expect(offer.getByRole('row', { name: 'Title' })).toContainText('Theirs again')
  })
  await When('they take the other', () => offer.getByRole('button', { name: 'Take theirs' }).click())
  await Then('the form shows what is saved', async () => {
    await expect(staff.locator('#field-title')).toHaveValue('Theirs again')
    await expect(saveDraft).toBeDisabled()
  })
})
