import { type FormErrors, type FormValues, firstMessages } from '#lib/forms/form-state.ts'
import { choicesOf, type FormQuestions } from '#lib/forms/questions.ts'
import { exitOf, pickFields } from '#lib/nominations/journey/flow.ts'
import { journeyPages, pageTitles } from '#lib/nominations/journey/pages.ts'
import { nominationQuestions } from '#lib/nominations/questions.ts'
import { type Nomination, nominationSteps, type PageName } from '#lib/nominations/schema.ts'
import { whereIsPostcode } from '#lib/places/postcodes.ts'

/** How somebody's nomination reached the office. */
export const ways = { phone: 'By phone', paper: 'On paper', person: 'In person', letter: 'By letter or email' } as const

export type Way = keyof typeof ways

/** How it is asked; its answer goes with the nomination into the history. */
export const wayQuestions = { way: { kind: 'choice', label: 'How did it reach you?', choices: choicesOf(ways) } } as const

const askedOtherwise: Partial<Record<PageName, FormQuestions>> = {
  you: {
    name: { ...nominationQuestions.you.name, label: 'Full name', autoComplete: 'off' },
    email: { ...nominationQuestions.you.email, hint: 'An email address or a phone number is enough.', autoComplete: 'off' },
    phone: { ...nominationQuestions.you.phone, autoComplete: 'off' },
    organisation: { ...nominationQuestions.you.organisation, autoComplete: 'off' },
  },
}

/** Every question of the form, page by page, as it is asked of somebody who answers for another. A page of files asks none. */
export const entryPages: readonly { name: PageName; title: string; questions: FormQuestions }[] = journeyPages
  .filter(({ fields }) => fields.length > 0)
  .map(({ name }) => ({ name, title: entryTitles()[name], questions: { ...nominationQuestions[name], ...askedOtherwise[name] } }))

function entryTitles(): Record<PageName, string> {
  return { ...pageTitles, rules: 'The rules', area: 'The council area', dangers: 'Dangers', you: 'Who nominates it' }
}

type Entry = { nomination: Nomination; way: Way }

/** What was entered for somebody, judged by the rules of the public form; what leads out of that form is a mistake here, and says what to do. */
export function checkEntry(values: FormValues): { entry: Entry } | { errors: FormErrors } {
  const { decided, isOutside } = whereIs(values)
  const whole: FormValues = { ...values, councilArea: decided && !values.councilArea ? decided : (values.councilArea ?? '') }
  const answers = journeyPages.map((page) => page.schema.safeParse(pickFields(page, whole)))
  const errors: FormErrors = {
    ...(isWay(values.way) ? {} : { way: 'Select how it reached you' }),
    ...Object.assign({}, ...answers.map(({ error }) => (error ? firstMessages(error) : {}))),
    ...(isOutside && { postcode: 'This postcode isn’t in Avon and Somerset. Check it, or leave it empty' }),
    ...(decided && whole.councilArea !== decided && { councilArea: 'The postcode is in another council area. Correct one of the two' }),
    ...leadsOut(whole),
  }
  if (Object.keys(errors).length > 0 || !isWay(values.way)) return { errors }
  return { entry: { nomination: Object.assign({}, ...answers.map(({ data }) => data)), way: values.way } }
}

function whereIs({ postcode }: FormValues): Partial<ReturnType<typeof whereIsPostcode>> {
  const { data } = nominationSteps.place.shape.postcode.safeParse(postcode)
  return data === undefined ? {} : whereIsPostcode(data)
}

function leadsOut(values: FormValues): FormErrors {
  switch (exitOf(values)) {
    case 'paidWork':
    case 'profit':
      return { rules: 'Community Payback can’t do this. Don’t enter it: tell them who else can help' }
    case 'place':
      return { councilArea: 'We only take places in Avon and Somerset. Don’t enter it: tell them of the form on GOV.UK' }
    default:
      return {}
  }
}

function isWay(value: unknown): value is Way {
  return typeof value === 'string' && Object.hasOwn(ways, value)
}
