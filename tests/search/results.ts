import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'

/** A search as a visitor without JavaScript makes it, and what they read. */
export async function searchFor(site: { url: string }, query: string, more: Record<string, string> = {}) {
  const { status, body } = await send(site, `/search?${new URLSearchParams({ q: query, ...more })}`)
  expect(status).toBe(200)
  const texts = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, text = '']) => asText(text))
  return {
    body,
    pageTitle: texts(/<title>(.*?)<\/title>/g)[0],
    heading: texts(/<h2[^>]*>(.*?)<\/h2>/g)[0],
    titles: texts(/entry__title">(.*?)<\/h3>/g),
    extracts: texts(/entry__about"[^>]*>(.*?)<\/p>/g),
    marked: texts(/<mark>(.*?)<\/mark>/g),
    suggestion: texts(/Did you mean(.*?)<\/p>/g)[0],
    links: [...body.matchAll(/govuk-pagination__link" href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
  }
}

function asText(markup: string) {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim()
}
