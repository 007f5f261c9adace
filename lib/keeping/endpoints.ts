import type { Endpoint } from 'payload'
import * as z from 'zod'
import { paragraphs } from '#lib/forms/fields.ts'
import { aboutSomebody } from '#lib/keeping/about-somebody.ts'
import { type Erased, eraseNomination } from '#lib/keeping/erase.ts'
import { holdNomination, releaseNomination } from '#lib/keeping/hold.ts'
import { type EraseReason, eraseReasons } from '#lib/keeping/reasons.ts'
import { runtime } from '#lib/runtime.ts'
import { firstMessage } from '#lib/steps/answers.ts'
import { forCasework } from '#lib/steps/endpoints.ts'
import { Refused } from '#lib/users/refused.ts'

const erasing = z.object({
  because: z.enum(Object.keys(eraseReasons) as EraseReason[], 'Choose why you erase it'),
  reference: z.string('Enter its reference').trim(),
})

const holding = z.object({
  reason: paragraphs('Enter why you keep it longer').max(300, 'The reason must be 300 characters or less'),
})

/** What becomes of a nomination that isn’t needed any more, for casework alone. */
export const keepingEndpoints: Endpoint[] = [
  { path: '/:id/erase', method: 'post', handler: forCasework('nominations', erase) },
  { path: '/:id/hold', method: 'post', handler: forCasework('nominations', hold) },
  { path: '/:id/release', method: 'post', handler: forCasework('nominations', release) },
  { path: '/about-somebody', method: 'post', handler: aboutSomebody },
]

type Asked = { id: string; caseworker: string }

/** The reference is typed, because it can’t be undone. */
async function erase(fields: object, { id, caseworker }: Asked) {
  const { data, error } = erasing.safeParse(fields)
  if (!data) throw new Refused(422, firstMessage(error))
  if (!(await isReference(id, data.reference))) throw new Refused(422, 'That isn’t this nomination’s reference. Type it as it stands above')
  const outcome = await eraseNomination(id, { caseworker, because: data.because })
  if ('refused' in outcome) throw new Refused(outcome.refused === 'gone' ? 404 : 409, why[outcome.refused])
  return { message: 'Erased: who sent it and what they wrote are gone' }
}

const why: Record<Extract<Erased, { refused: string }>['refused'], string> = {
  gone: 'This nomination isn’t there any more. Go back to the list',
  erasedBefore: 'This nomination was erased before',
  held: 'Somebody keeps this nomination longer. Release it first',
  busy: 'Somebody else is saving this just now. Try again in a moment',
  notDue: 'This nomination has changed. Open it again',
}

async function hold(fields: object, { id, caseworker }: Asked) {
  const { data, error } = holding.safeParse(fields)
  if (!data) throw new Refused(422, firstMessage(error))
  if (!(await holdNomination(id, caseworker, data.reason)))
    throw new Refused(409, 'This nomination is held or erased already. Open it again')
  return { message: 'It is kept until somebody releases it' }
}

async function release(_: object, { id, caseworker }: Asked) {
  if (!(await releaseNomination(id, caseworker))) throw new Refused(409, 'This nomination isn’t held. Open it again')
  return { message: 'It is kept no longer than others' }
}

async function isReference(id: string, typed: string) {
  const { rows } = await runtime().pool.query('SELECT 1 FROM nominations WHERE id = $1 AND reference = $2', [id, typed.toUpperCase()])
  return rows.length === 1
}
