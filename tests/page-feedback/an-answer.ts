import type { FormAnswers } from '#tests/support/http.ts'

/** What a press of a button at the end of the front page's first publication sends. */
export function anAnswer(changes: FormAnswers = {}): FormAnswers {
  return { path: '/', publishedVersion: '1', useful: 'yes', ...changes }
}
