import type { IncomingMessage } from 'node:http'
import type { Exchange as Answered } from '#lib/delivery/respond.ts'

/** A request as every part of the surface gets it. */
export type Exchange = Answered & { url: URL; path: string }

/** The address asked for; undefined for what no browser asks: an absolute or broken one, or one with control characters in it. */
export function readAddress({ url }: IncomingMessage): { url: URL; path: string } | undefined {
  if (!url || !/^\/(?![/\\])/.test(url)) return undefined
  const parsed = URL.parse(url, 'http://site.invalid')
  const path = parsed && decode(parsed.pathname)
  return path ? { url: parsed, path } : undefined
}

function decode(pathname: string) {
  try {
    const path = decodeURIComponent(pathname)
    return /\p{Cc}/u.test(path) ? undefined : path
  } catch {
    return undefined
  }
}

export function isRead({ method }: IncomingMessage) {
  return method === 'GET' || method === 'HEAD'
}
