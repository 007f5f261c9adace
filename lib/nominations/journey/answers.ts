import type { FormValues } from '#lib/forms/form-state.ts'
import { answersOf, type FormQuestion } from '#lib/forms/questions.ts'
import { councilAreas, isCouncilArea } from '#lib/nominations/council-areas.ts'
import { areaOf, askedPages, pickFields } from '#lib/nominations/journey/flow.ts'
import { type JourneyPage, journeyPages } from '#lib/nominations/journey/pages.ts'
import { countPhotos } from '#lib/nominations/photo-rules.ts'
import { answerNames } from '#lib/nominations/questions.ts'

export const checkTitle = 'Check your answers'

/** An answer in words, a line each where there are several; `path` is the page on which it can be changed, where it can. */
type ListedAnswer = { field: string; name: string; answer: string[]; path?: string }

/** Every answer of a nomination, in the order asked: as its rule reads it, so that what is seen is what is sent. */
export function listAnswers(values: FormValues): ListedAnswer[] {
  const asked = askedPages(values)
  return journeyPages.flatMap((page) => (asked.includes(page) ? answersOn(page, values) : byPostcode(values)))
}

/** What was answered of these fields. */
export function answersTo(fields: readonly string[], values: FormValues) {
  return listAnswers(values).filter(({ field }) => fields.includes(field) && isAnswered(values[field]))
}

function answersOn(page: JourneyPage, values: FormValues): ListedAnswer[] {
  if (page.name === 'photos') return [photosOn(page, values)]
  const typed = pickFields(page, values)
  const { data } = page.schema.safeParse(typed)
  const read: FormValues = { ...typed, ...(data as FormValues | undefined) }
  return Object.entries(page.questions(values)).map(([field, question]) => ({
    field,
    name: nameOf(field),
    answer: isAnswered(read[field]) ? inWords(question, read[field]) : ['Not provided'],
    path: page.path,
  }))
}

function photosOn({ path }: JourneyPage, { photos }: FormValues): ListedAnswer {
  const count = answersOf(photos).length
  return { field: 'photos', name: answerNames.photos, answer: [count > 0 ? countPhotos(count) : 'Not provided'], path }
}

/** The one page that may not be asked: its answer is the postcode's. */
function byPostcode(values: FormValues): ListedAnswer[] {
  const area = areaOf(values)
  return isCouncilArea(area)
    ? [{ field: 'councilArea', name: answerNames.councilArea, answer: [`${councilAreas[area]}, by the postcode`] }]
    : []
}

function inWords(question: FormQuestion, value: FormValues[string] | undefined) {
  if (!('choices' in question)) return answersOf(value)
  return answersOf(value).map((one) => question.choices.find((choice) => choice.value === one)?.label ?? one)
}

function isAnswered(value: FormValues[string] | undefined) {
  return answersOf(value).some((answer) => answer.trim() !== '')
}

function nameOf(field: string) {
  return isNamed(field) ? answerNames[field] : field
}

function isNamed(field: string): field is keyof typeof answerNames {
  return Object.hasOwn(answerNames, field)
}
