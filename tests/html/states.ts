import { randomUUID } from 'node:crypto'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { difficultWords } from '#tests/nominations/difficult-words.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import type { FormAnswers } from '#tests/support/http.ts'
import { stateAddresses } from '#tests/support/state-addresses.ts'

/** How a person is shown something: what they open or post, and the status of what they end up with, so that no other state is taken for it. */
export type State = { address: string; status: number; posted?: FormAnswers; headers?: Record<string, string> }

export function published(addresses: string[]): Record<string, State> {
  return Object.fromEntries(addresses.map((address) => [`published at ${address}`, { address, status: 200 }]))
}

export const statesByAddress: Record<string, State> = {
  ...Object.fromEntries(Object.entries(stateAddresses).map(([state, address]) => [state, { address, status: 200 }])),
  'an address with no page': { address: '/no-such-page', status: 404 },
}

const sentBefore = aNomination()

/** In this order: one is the second half of the one before it. */
export const statesAsSent: Record<string, State> = {
  'a nomination without any answer': nominated(422, { key: randomUUID() }),
  'a nomination with mistakes': nominated(422, aNomination({ ...difficultWords, postcode: '<BS20>', phone: '"999"' })),
  'a nomination without its key': nominated(422, aNomination({ key: '' })),
  'a nomination sent': nominated(200, sentBefore),
  'a nomination sent before, with other answers': nominated(422, { ...sentBefore, description: 'Something else altogether.' }),
  'a nomination for elsewhere': nominated(200, aNomination({ councilArea: 'elsewhere' })),
  'a nomination from another site': { ...nominated(403, aNomination()), headers: { origin: 'https://elsewhere.example' } },
  'feedback without an answer': answered(422, { useful: [] }),
  'feedback about a page that never was': answered(422, { path: '/no-such-page' }),
  'feedback sent': answered(200),
  'feedback with a reason that is not on the list': added(422, { reason: 'gold' }),
  'feedback whose mark is of no use': added(422, { mark: 'f'.repeat(64), useful: 'no' }),
}

export const statesWithoutDatabase: Record<string, State> = {
  'a nomination that could not be stored': nominated(503, aNomination({ ...difficultWords, email: '' })),
  'feedback that could not be stored': answered(503),
  'a search that could not be made': { address: `${paths.search}?q=housing`, status: 503 },
}

function nominated(status: number, posted: FormAnswers): State {
  return { address: paths.nominate, status, posted }
}

/** What is added to an answer by a mark that could have been given. */
function added(status: number, changes: FormAnswers): State {
  return { address: paths.feedbackThanksPage, status, posted: { mark: '0'.repeat(64), page: '/', ...changes } }
}

function answered(status: number, changes: FormAnswers = {}): State {
  return { address: paths.feedback, status, posted: anAnswer(changes) }
}
