import type { Page, Request } from '@playwright/test'

/**
 * Whether the form has asked its server since, and has all of its answers. Wait for it before a row is added: one that is added while Payload
 * still asks about the words before it stays empty until the next change.
 */
export function answersOfTheForm(page: Page) {
  const [asked, answered] = [new Set<Request>(), new Set<Request>()]
  page.on('request', (request) => request.headers()['next-action'] && asked.add(request))
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', (request) => asked.has(request) && answered.add(request))
  return () => asked.size > 0 && answered.size === asked.size
}
