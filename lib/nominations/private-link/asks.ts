import * as z from 'zod'
import { emailAddress, fullName, phoneNumber } from '#lib/forms/contact-fields.ts'
import { optional, paragraphs } from '#lib/forms/fields.ts'
import type { FormQuestions } from '#lib/forms/questions.ts'
import { nominationQuestions } from '#lib/nominations/questions.ts'

const mostOfAnAnswer = 1000

/** What a resident can do by their private link, beyond reading: each has a page of its own, and its button. */
export const asks = {
  answer: {
    title: 'Answer our question',
    button: 'Send your answer',
    done: 'We have your answer.',
    questions: { answer: { kind: 'paragraphs', label: 'Your answer', limit: mostOfAnAnswer, rows: 6 } },
    schema: z.object({ answer: words('your answer', 'Your answer') }),
  },
  detail: {
    title: 'Add a detail',
    button: 'Add it',
    done: 'We have added it to your nomination.',
    questions: {
      detail: {
        kind: 'paragraphs',
        label: 'What should we know?',
        hint: 'Do not name anyone or describe a crime.',
        limit: mostOfAnAnswer,
        rows: 6,
      },
    },
    schema: z.object({ detail: words('what we should know', 'What we should know') }),
  },
  contact: {
    title: 'Correct your contact details',
    button: 'Save',
    done: 'We have corrected your contact details.',
    questions: {
      name: { ...nominationQuestions.you.name, isOptional: true },
      email: { ...nominationQuestions.you.email, isOptional: true },
      phone: { ...nominationQuestions.you.phone, isOptional: true },
    },
    schema: z
      .object({ name: optional(fullName()), email: optional(emailAddress()), phone: optional(phoneNumber()) })
      .refine(({ name, email, phone }) => name || email || phone, {
        path: ['name'],
        message: 'Enter what is to be corrected',
        when: () => true,
      }),
  },
  withdraw: {
    title: 'Withdraw your nomination',
    button: 'Withdraw it',
    done: 'Your nomination is withdrawn.',
    questions: {},
    schema: z.object({}),
  },
  erase: {
    title: 'Ask us to delete your details',
    button: 'Ask us to delete them',
    done: 'We have your request. Somebody at our office reads it and deletes your details.',
    questions: {},
    schema: z.object({}),
  },
  mine: {
    title: 'This is my nomination',
    button: 'This is my nomination',
    done: 'Thank you for telling us.',
    questions: {},
    schema: z.object({}),
  },
} as const satisfies Record<
  string,
  { title: string; button: string; done: string; questions: FormQuestions; schema: z.ZodType<Record<string, unknown>> }
>

export type AskName = keyof typeof asks

export function isAsk(text: unknown): text is AskName {
  return typeof text === 'string' && Object.hasOwn(asks, text)
}

function words(missing: string, name: string) {
  return paragraphs(`Enter ${missing}`).max(mostOfAnAnswer, `${name} must be 1,000 characters or less`)
}
