import type { IncomingMessage } from 'node:http'
import type { Exchange as Answered } from '#lib/delivery/respond.ts'
import { tokenIn } from '#lib/nominations/private-link/token.ts'
import { paths } from '#lib/paths.ts'

/** `token`: of a private link, which is cut off the rest, so that no line of the log can hold it. */
export type Address = { url: URL; path: string; token?: string }

/** A request as every part of the surface gets it. */
export type Exchange = Answered & Address

/**
 * The address asked for; undefined for what no browser asks: an absolute or broken one. One with two slashes first, or a line end or tab in it,
 * `isMiscopied`: nothing has such an address, but somebody may mean the one that is left without them.
 */
export function readAddress({ url }: IncomingMessage): (Address & { isMiscopied: boolean }) | undefined {
  if (!url?.startsWith('/')) return undefined
  // Else the first part would be taken for a host.
  const parsed = URL.parse(url.replace(/^[/\\]+/, '/'), 'http://site.invalid')
  const path = parsed && decode(parsed.pathname)
  if (!path) return undefined
  const isMiscopied = /^\/[/\\]/.test(url) || /[\t-\r]/.test(path)
  return { url: parsed, path, ...withoutToken(parsed, path), isMiscopied }
}

function withoutToken(url: URL, path: string) {
  const page = `${paths.nominationLinkPage}/`
  if (!path.startsWith(page)) return undefined
  url.pathname = paths.nominationLinkPage
  return { path: paths.nominationLinkPage, token: tokenIn(path.slice(page.length)) ?? '' }
}

/** Line ends and tabs are copied along with a text; other control characters are in no address. */
function decode(pathname: string) {
  try {
    const path = decodeURIComponent(pathname)
    return /(?!\s)\p{Cc}/u.test(path) ? undefined : path
  } catch {
    return undefined
  }
}

export function isRead({ method }: IncomingMessage) {
  return method === 'GET' || method === 'HEAD'
}
