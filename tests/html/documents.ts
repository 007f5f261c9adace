import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { faultPage } from '#lib/delivery/fault-page.ts'
import { notSentPage } from '#lib/delivery/not-sent-page.ts'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { postPhotos } from '#tests/nominations/photos.ts'
import { type Answer, post, send } from '#tests/support/http.ts'
import { published, type State, statesAsSent, statesByAddress, statesWithoutDatabase } from './states.ts'
import { makeStatesByStaff } from './states-by-staff.ts'
import { makeStatesOfDrafts } from './states-of-drafts.ts'

type Site = { url: string }

/** A document as it leaves the site, where, and in which state. */
export type HtmlDocument = { address: string; state: string; html: string }

type Sources = { site: Site; password: string; database: { close: () => Promise<void> } }

/** Everything that the public, and staff who preview a page, can be sent as HTML. Ends with the connection to the database closed. */
export async function documentsOf({ site, password, database }: Sources): Promise<HtmlDocument[]> {
  const documents = await openAll(site, { ...published(await listMapped(site)), ...statesByAddress, ...statesAsSent })
  documents.push(...(await openAll(site, await makeStatesOfDrafts(site))))
  documents.push(...(await openAll(site, await makeStatesByStaff(site, password))))
  await database.close()
  return [...documents, ...(await openAll(site, statesWithoutDatabase)), ...ofLastResort]
}

async function listMapped(site: Site) {
  const { body } = await send(site, '/sitemap.xml')
  const addresses = [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => new URL(location).pathname)
  expect(addresses.length).toBeGreaterThan(50)
  return addresses
}

async function openAll(site: Site, states: Record<string, State>) {
  const documents: HtmlDocument[] = []
  for (const [state, { address, status, posted, photos, headers = {} }] of Object.entries(states)) {
    const sent = photos
      ? await postPhotos(site, { key: randomUUID() }, photos, { headers })
      : posted && (await post(site, address, posted, headers))
    const answer = sent ? await follow(site, sent) : await send(site, address, { headers })
    expect([state, answer.status, answer.headers['content-type']]).toEqual([state, status, 'text/html; charset=utf-8'])
    documents.push({ address, state, html: answer.body })
  }
  return documents
}

async function follow(site: Site, answer: Answer) {
  return answer.headers.location ? send(site, answer.headers.location) : answer
}

// What makes the site send these can't be brought about from outside.
const fault = { title: 'Sorry, there is a problem', text: 'We can’t show this page at the moment.' }
const answers = { place: '\n<b>Two</b>\n“lines” & more', postcode: 'BS1', kinds: ['litter', 'paths'], description: '' }
const ofLastResort: HtmlDocument[] = [
  { address: 'any', state: 'the page of last resort', html: faultPage(fault) },
  ...journeyPages.map((page) => ({
    address: page.path,
    state: 'a form with mistakes, of which the page could not be drawn',
    html: notSentPage(page, {
      values: answers,
      errors: { postcode: 'Enter a full UK postcode', description: 'Enter what needs doing', key: 'Why' },
    }),
  })),
]
