import { expect, type Page } from '@playwright/test'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import type { PageName } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'

type Answers = {
  rules: string
  place: string
  postcode: string
  councilArea: string
  kinds: string[]
  description: string
  dangers: string[]
  placeKind: string
  owner: string
  ownerName: string
  toilets: string
  accessNotes: string
  name: string
  email: string
  phone: string
  organisation: string
}

/** A nomination as a resident would give it, in the words of the labels. Its postcode lies in one council area, so that the area isn't asked. */
export function aNomination(answers: Partial<Answers> = {}): Answers {
  return {
    rules: 'None of these',
    place: 'The path behind the library in High Street, Portishead',
    postcode: 'bs208jj',
    councilArea: 'North Somerset',
    kinds: ['Clearing litter', 'Removing graffiti'],
    description: 'Litter has gathered along both sides of the path, and the wall is painted over.',
    dangers: ['None of these'],
    placeKind: 'Public land or a public building',
    owner: 'I don’t know',
    ownerName: '',
    toilets: 'No',
    accessNotes: '',
    name: 'Sam Okoro',
    email: 'sam.okoro@example.com',
    phone: '',
    organisation: '',
    ...answers,
  }
}

/** From the page of questions that is open through those that follow, as far as this one or the check, which is then open. */
export async function fillNomination(page: Page, answers: Answers, until: PageName | 'check' = 'check') {
  for (const { name, path } of journeyPages) {
    if (name === until) break
    if (!isAt(page, path)) continue
    await fillPage(page, name, answers)
    await goOn(page)
    await page.waitForURL((url) => url.pathname !== path)
  }
  await expect(page).toHaveURL(until === 'check' ? paths.nominationCheck : paths.nominationPage(until))
}

export function goOn(page: Page) {
  return page.getByRole('button', { name: 'Continue' }).click()
}

export async function fillPage(page: Page, name: PageName, answers: Answers) {
  switch (name) {
    case 'rules':
      return choose(page, answers.rules)
    case 'place':
      await page.getByLabel('Where is the work needed?').fill(answers.place)
      return page.getByLabel('Postcode of the place').fill(answers.postcode)
    case 'area':
      return choose(page, answers.councilArea)
    case 'work':
      for (const kind of answers.kinds) await page.getByRole('checkbox', { name: kind }).check()
      return page.getByLabel('Describe the work').fill(answers.description)
    case 'dangers':
      for (const danger of answers.dangers) await page.getByRole('checkbox', { name: danger }).check()
      return
    case 'owner':
      await choose(page, answers.placeKind)
      await choose(page, answers.owner)
      return page.getByLabel('Name of the owner').fill(answers.ownerName)
    case 'access':
      await choose(page, answers.toilets)
      return page.getByLabel('Getting there and around').fill(answers.accessNotes)
    // Files, which nobody has to add.
    case 'photos':
      return
    case 'you':
      await page.getByLabel('Your full name').fill(answers.name)
      await page.getByLabel('Email address').fill(answers.email)
      await page.getByLabel('Phone number').fill(answers.phone)
      return page.getByLabel('Organisation').fill(answers.organisation)
  }
}

function choose(page: Page, label: string) {
  return page.getByRole('radio', { name: label, exact: true }).check()
}

function isAt(page: Page, path: string) {
  return new URL(page.url()).pathname === path
}
