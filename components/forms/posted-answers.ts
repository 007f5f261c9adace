import type { FormValues } from '#lib/forms/form-state.ts'

/** What the browser would post, in the form in which the server reads it. */
export function postedAnswers(form: HTMLFormElement): FormValues {
  const posted = new FormData(form)
  return Object.fromEntries([...new Set(posted.keys())].map((name) => [name, oneOrSeveral(posted.getAll(name).map(String))]))
}

function oneOrSeveral(answers: string[]) {
  const [first = '', ...more] = answers
  return more.length === 0 ? first : answers
}
