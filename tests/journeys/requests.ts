import type { Page } from '@playwright/test'
import { givenSite } from '#tests/journeys/given-site.ts'

/** What one answer may weigh on the wire: the first flight of a connection. */
export const responseBudget = 14_600

/** Less than this no page of ours weighs; a browser that doesn’t know what came says nought. */
export const leastResponse = 2000

/** The one file beside its answer that a sensitive page asks for. */
export const exitScript = '/exit-this-page.js'

/** What a browser that has tabs asks for by itself. One without asks for neither. */
const icons = ['/favicon.ico', '/icon.svg']

type Sent = { address: string; bytes: () => Promise<number> }

/** What a page asks for from now on, in order, its icons aside; `bytes` are those on the wire. An address on another host stands whole. */
export function requestsOf(page: Page): Sent[] {
  const { url } = givenSite().site
  const sent: Sent[] = []
  page.on('request', (request) => {
    const address = request.url().startsWith(`${url}/`) ? request.url().slice(url.length) : request.url()
    if (!icons.includes(address)) sent.push({ address, bytes: async () => bytesOf(await request.sizes()) })
  })
  return sent
}

function bytesOf({ responseBodySize, responseHeadersSize }: { responseBodySize: number; responseHeadersSize: number }) {
  return responseBodySize + responseHeadersSize
}
