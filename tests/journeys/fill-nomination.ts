import type { Page } from '@playwright/test'

type Answers = {
  place: string
  postcode: string
  councilArea: string
  kinds: string[]
  description: string
  name: string
  email: string
  phone: string
  organisation: string
}

/** A nomination as a resident would give it, in the words of the form's labels. */
export function aNomination(answers: Partial<Answers> = {}): Answers {
  return {
    place: 'The path behind the library in High Street, Portishead',
    postcode: 'bs208jj',
    councilArea: 'North Somerset',
    kinds: ['Clearing litter', 'Removing graffiti'],
    description: 'Litter has gathered along both sides of the path, and the wall is painted over.',
    name: 'Sam Okoro',
    email: 'sam.okoro@example.com',
    phone: '',
    organisation: '',
    ...answers,
  }
}

export async function fillNomination(page: Page, answers: Answers) {
  await page.getByLabel('Where is the work needed?').fill(answers.place)
  await page.getByLabel('Postcode of the place').fill(answers.postcode)
  await page.getByRole('radio', { name: answers.councilArea, exact: true }).check()
  for (const kind of answers.kinds) await page.getByRole('checkbox', { name: kind }).check()
  await page.getByLabel('Describe the work').fill(answers.description)
  await page.getByLabel('Your full name').fill(answers.name)
  await page.getByLabel('Email address').fill(answers.email)
  await page.getByLabel('Phone number').fill(answers.phone)
  await page.getByLabel('Organisation').fill(answers.organisation)
}
