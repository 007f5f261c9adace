import type { Page } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { expectNoSidewaysScroll, expectNoViolation } from '#tests/journeys/accessible.ts'
import { aNomination, fillNomination, fillPage, goOn } from '#tests/journeys/fill-nomination.ts'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { letAMinutePass } from '#tests/journeys/let-a-minute-pass.ts'
import { withoutScriptToo } from '#tests/journeys/without-script-too.ts'
import { aPhoto } from '#tests/nominations/photos.ts'

const rules = paths.nominationPage('rules')

test('a resident adds photos, removes one, goes on, and finds them at the check', withoutScriptToo, async ({ page, javaScriptEnabled }) => {
  const photos = page.locator('.photos img')
  const summary = page.locator('.govuk-error-summary')
  const answers = aNomination({ place: `The bandstand, ${javaScriptEnabled ? 'with' : 'without'} script and photos` })
  await Given('a resident at the page of photos, on a small phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(rules)
    await fillNomination(page, answers, 'photos')
  })
  await When('they upload nothing', () => page.getByRole('button', { name: 'Upload' }).click())
  await Then('they are asked for a photo', async () => {
    await expect(summary.getByRole('link')).toHaveText(['Select a photo'])
    await expect(summary).toBeFocused()
  })
  await When('they upload a photo and something else', () => upload(page, ['gate.jpg', 'notes.txt']))
  await Then('the photo is there, and the other is named beside the field', async () => {
    await expect(photos).toHaveCount(1)
    await expectDrawn(page, 1)
    await expect(summary.getByRole('link')).toHaveText(['“notes.txt” is not a JPEG, PNG or WebP photo. Choose one that is'])
    await expect(summary).toBeFocused()
    await expectNoSidewaysScroll(page)
    if (javaScriptEnabled) await expectNoViolation(page)
  })
  await When('they upload two more', () => upload(page, ['wall.jpg', 'path.jpg']))
  await Then('there is room for no more', async () => {
    await expect(photos).toHaveCount(3)
    await expectDrawn(page, 3)
    await expect(summary).toHaveCount(0)
    await expect(page.getByLabel('Add photos (optional)')).toHaveCount(0)
    await expectNoSidewaysScroll(page)
    if (javaScriptEnabled) await expectNoViolation(page)
  })
  await When('they remove one and go on', async () => {
    await page.getByRole('button', { name: 'Remove photo 2' }).click()
    await expect(photos).toHaveCount(2)
    await goOn(page)
  })
  await When('they answer the last page', async () => {
    await fillPage(page, 'you', answers)
    await goOn(page)
  })
  await Then('the check counts two photos', () => expect(page.locator('.answers')).toContainText('2 photos'))
  await When('they change them', () => page.getByRole('link', { name: 'Change photos' }).click())
  await Then('both are there', () => expect(photos).toHaveCount(2))
  await When('they choose one more and go on at once', async () => {
    await choose(page, ['late.jpg'])
    await goOn(page)
  })
  await Then('it is kept, and they are back at the check', async () => {
    await expect(page).toHaveURL(paths.nominationCheck)
    await expect(page.locator('.answers')).toContainText('3 photos')
  })
})

test('whoever uploads with a script is told how far it is, and keyboard and reader are led to what was added', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => request.method() === 'POST' && asked.push(request.resourceType()))
  await page.goto(paths.nominationPage('photos'))
  await Given('a resident whose page has its script', async () => {
    await page.getByLabel('Add photos (optional)').focus()
    const isHydrated = (form: Element) => Object.keys(form).some((key) => key.startsWith('__react'))
    await expect.poll(() => page.locator('#nomination').evaluate(isHydrated)).toBe(true)
    await recordWhatIsSaid(page)
  })
  await When('they upload two photos', () => upload(page, ['gate.jpg', 'wall.jpg']))
  await Then('they stay on the page, at their photos', async () => {
    await expect(page.getByRole('heading', { name: 'Your photos' })).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: '2 photos added' })).toBeVisible()
    expect(asked).toEqual(['xhr'])
    expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
      'Uploading 2 photos',
      'Uploaded. We are checking the photos',
      '2 photos added',
    ])
  })
  await When('they choose what needn’t be sent', () => upload(page, ['IMG_1.heic']))
  await Then('they are told without a post', async () => {
    await expect(page.locator('.govuk-error-summary')).toBeFocused()
    await expect(page.locator('.govuk-error-message')).toHaveText(
      'Error: “IMG_1.heic” is a HEIC photo. Send it as a JPEG, or go on without it',
    )
    await expect(page).toHaveTitle(/^Error: /)
    expect(asked).toHaveLength(1)
  })
})

test('a caseworker sees the photos of a nomination, and deletes one', async ({ page, staff }) => {
  const answers = aNomination({ place: 'The bandstand, with photos for staff' })
  await page.goto(rules)
  await fillNomination(page, answers, 'photos')
  await upload(page, ['gate.jpg', 'wall.jpg'])
  await expect(page.locator('.photos img')).toHaveCount(2)
  await goOn(page)
  await fillPage(page, 'you', answers)
  await goOn(page)
  await letAMinutePass(page)
  await page.getByRole('button', { name: 'Send your nomination' }).click()
  const reference = (await page.locator('.reference').textContent()) ?? ''

  await Given('a caseworker at the nomination', async () => {
    await staff.goto('/admin/collections/nominations')
    await staff.getByRole('row', { name: reference }).getByRole('link').first().click()
  })
  const photos = staff.locator('.nomination-photos img')
  await Then('both photos are drawn', async () => {
    await expect(photos).toHaveCount(2)
    await photos.first().scrollIntoViewIfNeeded()
    await expect.poll(() => photos.first().evaluate((photo) => photo instanceof HTMLImageElement && photo.naturalWidth)).toBe(300)
  })
  await When('they keep one back and delete the other', async () => {
    await staff.getByRole('checkbox', { name: 'Hand on to the Probation Service' }).first().uncheck()
    await staff.getByRole('button', { name: 'Delete photo 2' }).click()
    await expect(staff.getByText('Deleted', { exact: true })).toBeVisible()
  })
  await Then('it stays so', async () => {
    await staff.reload()
    await expect(photos).toHaveCount(1)
    await expect(staff.getByRole('checkbox', { name: 'Hand on to the Probation Service' })).not.toBeChecked()
  })
})

async function upload(page: Page, names: string[]) {
  await choose(page, names)
  await page.getByRole('button', { name: 'Upload' }).click()
}

async function choose(page: Page, names: string[]) {
  const files = names.map(async (name) => ({
    name,
    mimeType: 'image/jpeg',
    buffer: name.endsWith('.jpg') ? (await aPhoto(name)).bytes : Buffer.from('words'),
  }))
  await page.getByLabel('Add photos (optional)').setInputFiles(await Promise.all(files))
}

function expectDrawn(page: Page, count: number) {
  const widths = () =>
    page.locator('.photos img').evaluateAll((all) => all.map((one) => one instanceof HTMLImageElement && one.naturalWidth))
  return expect.poll(widths).toEqual(Array.from({ length: count }, () => 300))
}

async function recordWhatIsSaid(page: Page) {
  await page.evaluate(() => {
    const said: string[] = []
    Reflect.set(window, 'said', said)
    const status = document.querySelector('[role=status]')
    new MutationObserver(() => said.at(-1) === status?.textContent || said.push(status?.textContent ?? '')).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
}
