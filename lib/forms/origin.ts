import type { IncomingHttpHeaders } from 'node:http'
import { isLoopbackName } from '#lib/loopback-name.ts'

/**
 * Whether a post comes from our own pages. Browsers name the origin; pages that send no referrer name it `null`, and then say whether they
 * are the same site in Sec-Fetch-Site. A post that says neither isn't from a recent browser, and carries nobody's rights.
 */
export function isFromThisSite(headers: IncomingHttpHeaders, { siteUrl, acceptsLoopback }: { siteUrl: string; acceptsLoopback: boolean }) {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined || origin === 'null') return site === undefined || site === 'same-origin' || site === 'none'
  return origin === siteUrl || (acceptsLoopback && isLoopback(origin))
}

function isLoopback(origin: string) {
  return URL.canParse(origin) && isLoopbackName(new URL(origin).hostname)
}
