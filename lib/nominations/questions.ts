import { type Choice, choicesOf, type FormQuestion } from '#lib/forms/questions.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import { dangers } from '#lib/nominations/dangers.ts'
import { owners } from '#lib/nominations/owners.ts'
import { placeKinds } from '#lib/nominations/place-kinds.ts'
import { rules } from '#lib/nominations/rules.ts'
import type { PageName } from '#lib/nominations/schema.ts'
import { toilets } from '#lib/nominations/toilets.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'

export const nominationTitle = 'Nominate a Community Payback project'

/** What a page of the nomination is called in the browser, where its own title doesn't say what it belongs to. */
export function withNominate(title: string) {
  return `${title} – Nominate a project`
}

export const answersDeleted = 'Your answers have been deleted'

/** The Probation Service's own form. Words that lead there must say that it is on GOV.UK. */
export const nationalForm = 'https://www.gov.uk/nominate-community-payback-project'

/** What an answer is called where the question itself is too long: on the check, and wherever answers are listed. */
export const answerNames = {
  rules: 'The rules',
  place: 'Place',
  postcode: 'Postcode',
  councilArea: 'Council area',
  kinds: 'What needs doing',
  description: 'Description',
  dangers: 'Dangers',
  placeKind: 'Kind of place',
  owner: 'Owner',
  ownerName: 'Owner’s name',
  toilets: 'Toilets',
  accessNotes: 'Getting there and around',
  photos: 'Photos',
  name: 'Your name',
  email: 'Email address',
  phone: 'Phone number',
  organisation: 'Organisation',
} as const

/** How the questions of each page are asked, by the names of their fields. */
export const nominationQuestions = {
  rules: {
    rules: {
      kind: 'choice',
      label: 'Do any of these apply to the work?',
      choices: choicesOf(rules),
    },
  },
  place: {
    place: {
      kind: 'paragraphs',
      label: 'Where is the work needed?',
      hint: 'Give an address or say how to find it, for example ‘the path behind the library in High Street’. A path number or a short name is fine too.',
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
  },
  area: {
    councilArea: {
      kind: 'choice',
      label: 'Which council area is it in?',
      choices: [
        ...choicesOf(councilAreas),
        { value: 'notSure', label: 'I’m not sure' },
        { value: 'elsewhere', label: 'Somewhere else', hint: 'We only take nominations for places in Avon and Somerset.' },
      ],
    },
  },
  work: {
    kinds: { kind: 'choices', label: 'What needs doing?', hint: 'Select all that apply.', choices: choicesOf(workKinds) },
    description: {
      kind: 'paragraphs',
      label: 'Describe the work',
      hint: 'Do not name anyone or describe a crime.',
      limit: 1200,
      rows: 8,
    },
  },
  dangers: {
    dangers: {
      kind: 'choices',
      label: 'Is anything there dangerous?',
      hint: 'Select all that apply.',
      choices: withThoseAlone(choicesOf(dangers)),
    },
  },
  owner: {
    placeKind: { kind: 'choice', label: 'What kind of place is it?', choices: choicesOf(placeKinds) },
    owner: { kind: 'choice', label: 'Who owns or looks after it?', choices: choicesOf(owners) },
    ownerName: {
      kind: 'line',
      label: 'Name of the owner',
      hint: 'For example, the parish council. Leave it empty if it is a private person.',
      isOptional: true,
      autoComplete: 'off',
    },
  },
  access: {
    toilets: { kind: 'choice', label: 'Are there toilets and somewhere to wash hands?', choices: choicesOf(toilets) },
    accessNotes: {
      kind: 'paragraphs',
      label: 'Getting there and around',
      hint: 'Tell us about steps, gates, parking, or what somebody who finds walking hard should know.',
      isOptional: true,
      limit: 500,
      rows: 4,
    },
  },
  photos: {},
  you: {
    name: { kind: 'line', label: 'Your full name', autoComplete: 'name', spellCheck: false },
    email: { kind: 'line', label: 'Email address', type: 'email', inputMode: 'email', autoComplete: 'email', spellCheck: false },
    phone: { kind: 'line', label: 'Phone number', type: 'tel', inputMode: 'tel', autoComplete: 'tel', width: 20 },
    organisation: { kind: 'line', label: 'Organisation', isOptional: true, autoComplete: 'organization' },
  },
} as const satisfies Record<PageName, Record<string, FormQuestion>>

/** “None” and “I don’t know” are parted from what they exclude, as their page's rule has it. */
function withThoseAlone(choices: Choice[]) {
  return choices.map((choice) => {
    if (choice.value === 'none') return { ...choice, above: 'or', isAlone: true }
    return choice.value === 'dontKnow' ? { ...choice, isAlone: true } : choice
  })
}
