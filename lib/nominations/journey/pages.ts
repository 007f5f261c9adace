import type { z } from 'zod'
import type { AskedAgain } from '#lib/forms/define-form.ts'
import type { FormQuestions } from '#lib/forms/questions.ts'
import { nationalForm, nominationQuestions } from '#lib/nominations/questions.ts'
import { nominationSteps, type PageName } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'

/** A page of questions: its name is the last part of its address, its fields belong to no other page. */
export type JourneyPage = AskedAgain & { name: PageName; fields: readonly string[]; schema: z.ZodType }

/** Said where a page of it could not be stored or shown. */
export const earlierKept = 'What you sent from earlier pages is kept for seven days.'

/** What each page is called in the browser and above its questions: where it asks one alone, that question. */
export const pageTitles: Readonly<Record<PageName, string>> = {
  rules: nominationQuestions.rules.rules.label,
  place: 'The place',
  area: nominationQuestions.area.councilArea.label,
  work: 'The work',
  dangers: nominationQuestions.dangers.dangers.label,
  owner: 'The owner',
  access: 'Toilets and access',
  photos: 'Photos of the place',
  you: 'About you',
}

/** In the order asked. */
export const journeyPages: readonly JourneyPage[] = (Object.keys(nominationSteps) as PageName[]).map((name) => {
  const questions: FormQuestions = nominationQuestions[name]
  return {
    name,
    path: paths.nominationPage(name),
    title: pageTitles[name],
    fields: Object.keys(questions),
    schema: nominationSteps[name],
    questions: () => questions,
    note: earlierKept,
    carried: ({ key, change }) => ({ ...(typeof key === 'string' && { key }), ...(change === 'yes' && { change }) }),
    elsewhere: { words: 'use the form on GOV.UK', href: nationalForm },
  }
})

/**
 * The number a page is known by. The council area is the second half of where it is, so that no number is missing where the postcode settles it: an
 * empty page is the same for everybody.
 */
export function numberOf(name: PageName) {
  const counted = journeyPages.filter((page) => page.name !== 'area')
  return counted.findIndex((page) => page.name === (name === 'area' ? 'place' : name)) + 1
}

export function pageAt(path: string) {
  return journeyPages.find((page) => page.path === path)
}
