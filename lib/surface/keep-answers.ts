import { randomUUID } from 'node:crypto'
import type { FormValues } from '#lib/forms/form-state.ts'
import { draftSecretOf } from '#lib/nominations/draft-cookie.ts'
import { addToDraft, beginDraft, type Draft } from '#lib/nominations/drafts.ts'
import { pickFields } from '#lib/nominations/journey/flow.ts'
import type { JourneyPage } from '#lib/nominations/journey/pages.ts'
import { nominationKey } from '#lib/nominations/key.ts'
import type { Exchange } from '#lib/surface/request.ts'

/** `secret`: of a draft that has just begun, for its cookie. `reference`: what the draft was sent as, to which nothing is added. */
export type Kept = Pick<Draft, 'answers' | 'reference'> & { secret: string | undefined }

/** Keeps a page's answers in the visitor's draft, or begins one with them. An answer that was taken back is kept as empty. */
export async function keepAnswers({ request }: Pick<Exchange, 'request'>, page: JourneyPage, values: FormValues): Promise<Kept> {
  const given = pickFields(page, values)
  const answers = {
    ...Object.fromEntries(page.fields.map((name) => [name, given[name] ?? ''])),
    ...(page.name === 'area' && { isSure: short(values.isSure) }),
    ...(page.name === 'you' && { website: short(values.website) }),
  }
  const secret = draftSecretOf(request)
  const known = secret ? await addToDraft(secret, answers) : undefined
  // Whoever has sent one begins another on its first page.
  if (known && !(known.reference && page.name === 'rules')) return { ...known, secret: undefined }
  return begin(secret ? randomUUID() : nominationKey(values), answers)
}

/** Of what isn't an answer, no more than tells what it is. */
function short(value: FormValues[string] | undefined) {
  return typeof value === 'string' ? value.slice(0, 100) : ''
}

/** A form that was posted twice begins one draft; one whose draft has been sent, another. */
async function begin(secret: string, answers: FormValues): Promise<Kept> {
  const begun = await beginDraft(secret, answers)
  return begun ? { ...begun, secret } : begin(randomUUID(), answers)
}
