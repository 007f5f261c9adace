import type { FormAnswers } from '#tests/support/http.ts'

/** What the form at the end of the front page's first publication holds when it is answered. */
export function anAnswer(changes: FormAnswers = {}): FormAnswers {
  return { path: '/', publishedVersion: '1', useful: 'yes', reason: 'information', ...changes }
}
