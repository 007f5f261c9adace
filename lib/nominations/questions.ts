import { choicesOf, type FormQuestion } from '#lib/forms/questions.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import type { Nomination } from '#lib/nominations/schema.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'

export const nominationTitle = 'Nominate a Community Payback project'

/** The Probation Service's own form. Words that lead there must say that it is on GOV.UK. */
export const nationalForm = 'https://www.gov.uk/nominate-community-payback-project'

export const nominationQuestions = {
  place: {
    kind: 'paragraphs',
    label: 'Where is the work needed?',
    hint: 'Give an address or say how to find it, for example ‘the path behind the library in High Street’.',
    limit: 300,
    rows: 3,
    isOneLine: true,
  },
  postcode: {
    kind: 'line',
    label: 'Postcode of the place',
    hint: 'For example, BS20 8JJ.',
    isOptional: true,
    autoComplete: 'off',
    spellCheck: false,
    width: 10,
  },
  councilArea: {
    kind: 'choice',
    label: 'Which council area is it in?',
    choices: [
      ...choicesOf(councilAreas),
      { value: 'notSure', label: 'I am not sure' },
      { value: 'elsewhere', label: 'Somewhere else', hint: 'We only take nominations for places in Avon and Somerset.' },
    ],
  },
  kinds: { kind: 'choices', label: 'What needs doing?', hint: 'Select all that apply.', choices: choicesOf(workKinds) },
  description: {
    kind: 'paragraphs',
    label: 'Describe the work',
    hint: 'Do not name anyone or describe a crime.',
    limit: 1200,
    rows: 8,
  },
  name: { kind: 'line', label: 'Your full name', autoComplete: 'name', spellCheck: false },
  email: { kind: 'line', label: 'Email address', type: 'email', inputMode: 'email', autoComplete: 'email', spellCheck: false },
  phone: { kind: 'line', label: 'Phone number', type: 'tel', inputMode: 'tel', autoComplete: 'tel', width: 20 },
  organisation: { kind: 'line', label: 'Organisation', isOptional: true, autoComplete: 'organization' },
} as const satisfies Record<Exclude<keyof Nomination, 'key'>, FormQuestion>
