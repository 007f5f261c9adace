import type { Page } from '@playwright/test'
import { givenSite } from '#tests/journeys/given-site.ts'

/** What a browser that has tabs asks for by itself. One without asks for neither. */
const icons = ['/favicon.ico', '/icon.svg']

/** What a page asks for from now on, in order, its icons aside: a list that grows. An address on another host stands whole. */
export function requestsOf(page: Page): string[] {
  const { url } = givenSite().site
  const sent: string[] = []
  page.on('request', (request) => {
    const address = request.url().startsWith(`${url}/`) ? request.url().slice(url.length) : request.url()
    if (!icons.includes(address)) sent.push(address)
  })
  return sent
}
