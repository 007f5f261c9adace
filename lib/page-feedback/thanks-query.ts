import type { FormValues } from '#lib/forms/form-state.ts'
import { isAnswer, moreFeedbackSchema } from '#lib/page-feedback/schema.ts'
import { isSitePath } from '#lib/paths.ts'

const { mark, reason } = moreFeedbackSchema.shape

const accepted: Readonly<Record<string, (text: string) => boolean>> = {
  page: isSitePath,
  useful: isAnswer,
  mark: (text) => mark.safeParse(text).success,
  reason: (text) => reason.safeParse(text).success,
}

/** What the address of the page of thanks says. Anybody can write it, so what it can't say is left out; with `exit` it says nothing else. */
export function readThanksQuery(query: URLSearchParams): FormValues {
  if (query.get('exit') === 'yes') return { exit: 'yes' }
  const said = Object.entries(accepted).flatMap(([name, isAccepted]) => {
    const value = query.get(name)
    return value !== null && isAccepted(value) ? [[name, value] as const] : []
  })
  return Object.fromEntries(said)
}
