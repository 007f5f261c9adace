import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'

/** A search as a visitor without JavaScript makes it, and what they read: where words are urgent, at the address that it leads on to. */
export async function searchFor(site: { url: string }, query: string, more: Record<string, string> = {}) {
  const asked = await send(site, `/search?${new URLSearchParams({ q: query, ...more })}`)
  const { location } = asked.headers
  const { status, body } = asked.status === 303 && location ? await send(site, location) : asked
  expect(status).toBe(200)
  const [, main = ''] = body.split('<main')
  const textsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => asText(found))
  const texts = (pattern: RegExp) => textsIn(body, pattern)
  return {
    body,
    isAbout: asked.status === 303,
    pageTitle: texts(/<title>(.*?)<\/title>/g)[0],
    heading: textsIn(main, /<h2[^>]*>(.*?)<\/h2>/g)[0],
    titles: texts(/entry__title">(.*?)<\/h3>/g),
    answers: textsIn(main, /rows__link" href="[^"]*"[^>]*>(.*?)<\/a>/g),
    links: linksIn(main),
    numbers: textsIn(main, /href="tel:[^"]*"[^>]*>(.*?)<\/a>/g),
    extracts: texts(/entry__about"[^>]*>(.*?)<\/p>/g),
    marked: texts(/<mark>(.*?)<\/mark>/g),
    suggestion: texts(/Did you mean(.*?)<\/p>/g)[0],
    pageLinks: [...body.matchAll(/govuk-pagination__link" href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
  }
}

/** Where the answers and the results lead, from the top: not the page's own links, numbers and other websites. */
function linksIn(main: string) {
  const shown = main.replace(/<nav[^>]*>.*?<\/nav>|Did you mean.*?<\/p>/g, '')
  const hrefs = [...shown.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return hrefs.filter((href) => !href.startsWith('/search') && href !== '/')
}

function asText(markup: string) {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim()
}
