import type { FormValues } from '#lib/forms/form-state.ts'
import { choicesOf, type FormQuestions } from '#lib/forms/questions.ts'
import { usefulness } from '#lib/page-feedback/schema.ts'
import { maybeRuntime } from '#lib/runtime.ts'

export const feedbackTitle = 'Page feedback'
export const thanksTitle = 'Thank you for your feedback'

export const wasUseful = 'Was this page useful?'
export const wasItUseful = 'Was the page useful?'
export const whyHere = 'What best describes the reason for your visit today?'

export function feedbackQuestions(): FormQuestions {
  return { useful: { kind: 'choice', label: wasUseful, choices: choicesOf(usefulness) } }
}

/** The page that follows asks two questions in two forms: the one that was answered. */
export function moreFeedbackQuestions({ useful }: FormValues): FormQuestions {
  if (useful) return { useful: { kind: 'choice', label: wasItUseful, choices: choicesOf(usefulness) } }
  const reasons = maybeRuntime()?.site?.visitReasons ?? []
  return { reason: { kind: 'choice', label: whyHere, isOptional: true, choices: reasons.map(({ key, label }) => ({ value: key, label })) } }
}
