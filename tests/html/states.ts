import { journeyPages } from '#lib/nominations/journey/pages.ts'
import type { PageName } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { asDraftOf } from '#tests/nominations/a-resident.ts'
import { difficultWords } from '#tests/nominations/difficult-words.ts'
import type { File } from '#tests/nominations/photos.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import type { FormAnswers } from '#tests/support/http.ts'
import { stateAddresses } from '#tests/support/state-addresses.ts'

/**
 * How a person is shown something: what they open or post, be it files of the page of photos, and the status of what they end up with, so that no
 * other state is taken for it.
 */
export type State = { address: string; status: number; posted?: FormAnswers; photos?: File[]; headers?: Record<string, string> }

export function published(addresses: string[]): Record<string, State> {
  return Object.fromEntries(addresses.map((address) => [`published at ${address}`, { address, status: 200 }]))
}

export const statesByAddress: Record<string, State> = {
  ...Object.fromEntries(Object.entries(stateAddresses).map(([state, address]) => [state, { address, status: 200 }])),
  'an address with no page': { address: '/no-such-page', status: 404 },
}

const pagesOfQuestions = journeyPages.filter(({ fields }) => fields.length > 0)

/** In this order: one is the second half of the one before it. */
export const statesAsSent: Record<string, State> = {
  ...Object.fromEntries(
    pagesOfQuestions.map(({ name, path }) => [
      `the nomination’s page ${name} without any answer`,
      { address: path, status: 422, posted: {} },
    ]),
  ),
  'a place with mistakes': asked('place', 422, { place: difficultWords.place, postcode: '<BS20>' }),
  'a description with mistakes': asked('work', 422, { description: difficultWords.description, kinds: 'gold' }),
  'a name with mistakes': asked('you', 422, { ...difficultWords, phone: '"999"' }),
  'work that would replace paid work': asked('rules', 200, { rules: 'paidWork' }),
  'work that would make a profit': asked('rules', 200, { rules: 'profit' }),
  'a nomination for elsewhere': asked('area', 200, { councilArea: 'elsewhere' }),
  'a nomination from another site': { ...asked('rules', 403, {}), headers: { origin: 'https://elsewhere.example' } },
  'feedback without an answer': answered(422, { useful: [] }),
  'feedback about a page that never was': answered(422, { path: '/no-such-page' }),
  'feedback sent': answered(200),
  'feedback with a reason that is not on the list': added(422, { reason: 'gold' }),
  'feedback whose mark is of no use': added(422, { mark: 'f'.repeat(64), useful: 'no' }),
}

export const statesWithoutDatabase: Record<string, State> = {
  'answers that could not be stored': asked('work', 503, { description: difficultWords.description, kinds: ['litter', 'other'] }),
  'a nomination that could not be sent': { address: paths.nominationCheck, status: 503, posted: {}, headers: asDraftOf(aNomination()) },
  'feedback that could not be stored': answered(503),
  'a search that could not be made': { address: `${paths.search}?q=housing`, status: 503 },
}

function asked(page: PageName, status: number, posted: FormAnswers): State {
  return { address: paths.nominationPage(page), status, posted }
}

/** What is added to an answer by a mark that could have been given. */
function added(status: number, changes: FormAnswers): State {
  return { address: paths.feedbackThanksPage, status, posted: { mark: '0'.repeat(64), page: '/', ...changes } }
}

function answered(status: number, changes: FormAnswers = {}): State {
  return { address: paths.feedback, status, posted: anAnswer(changes) }
}
