import { choicesOf, type FormQuestions } from '#lib/forms/questions.ts'
import { unsuitableReasons } from '#lib/nominations/reasons.ts'
import type { Step } from '#lib/steps/step.ts'

/** How what a step asks for is asked at the desk. A month and a project are chosen in ways of their own. */
export function questionsOfStep(asks: Step<string>['asks']): FormQuestions {
  switch (asks) {
    case 'reason':
      return { reason: { kind: 'choice', label: 'Why isn’t it suitable?', choices: choicesOf(unsuitableReasons) } }
    case 'passedTo':
      return {
        passedTo: { kind: 'line', label: 'Which organisation do you pass it to?', autoComplete: 'off' },
        residentAgrees: {
          kind: 'choices',
          label: 'Does the resident agree?',
          choices: [{ value: 'yes', label: 'The resident agrees that we pass it on' }],
        },
      }
    case 'question':
      return {
        question: {
          kind: 'paragraphs',
          label: 'What do you ask the resident?',
          hint: 'They read it in these words.',
          limit: 500,
          rows: 4,
        },
      }
    case undefined:
    case 'plannedFor':
    case 'project':
    case 'newProject':
      return {}
  }
}

export const noteQuestion: FormQuestions = {
  note: { kind: 'paragraphs', label: 'Note', hint: 'For staff. The resident doesn’t see it.', isOptional: true, limit: 500, rows: 2 },
}

/** How a caseworker is asked what a project made of a nomination says. */
export const projectQuestions: FormQuestions = {
  title: { kind: 'line', label: 'Name of the project', autoComplete: 'off' },
  place: { kind: 'paragraphs', label: 'Where', limit: 300, rows: 2, isOneLine: true },
  description: {
    kind: 'paragraphs',
    label: 'What needs doing',
    hint: 'Name nobody, and leave out how to reach anybody.',
    limit: 1200,
    rows: 6,
  },
  ownerName: {
    kind: 'line',
    label: 'Which organisation owns it',
    hint: 'An organisation or a council. Leave out a private person’s name.',
    isOptional: true,
    autoComplete: 'off',
  },
}
