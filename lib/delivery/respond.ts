import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseBody, encodeOnce, entityTag, isNotModified } from '#lib/delivery/negotiate.ts'
import type { StaticFile } from '#lib/delivery/static-files.ts'
import type { StoredPage } from '#lib/delivery/stored-page.ts'
import { runtime } from '#lib/runtime.ts'

/** Sends a page of the store. `status` differs from the page's own where the page stands in for an address, as the not-found page does. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: StoredPage, status = page.status) {
  setSafeHeaders(response, page.policy)
  response.setHeader('Cache-Control', cacheControl(page, status))
  if (page.isSensitive) response.setHeader('Referrer-Policy', 'no-referrer')
  sendCompressed(request, response, page, status)
}

function cacheControl({ isSensitive }: StoredPage, status: number) {
  if (isSensitive) return 'no-store'
  return status === 200 ? 'public, max-age=0, must-revalidate' : 'no-cache'
}

/** How long browsers and proxies keep a file of the product. */
const cacheRules = {
  /** It keeps its name when it changes. */
  aDay: 'public, max-age=86400',
  /** It may leave no trace on the device. */
  never: 'no-store',
  /** Its name changes with its content. */
  forGood: 'public, max-age=31536000, immutable',
} as const

// A drawing that is opened by itself has styles of its own.
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'"

export function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile, cache: keyof typeof cacheRules) {
  setSafeHeaders(response, file.contentType === 'image/svg+xml' ? drawingPolicy : "default-src 'none'")
  response.setHeader('Cache-Control', cacheRules[cache])
  sendCompressed(request, response, file, 200)
}

function sendCompressed(request: IncomingMessage, response: ServerResponse, file: StaticFile, status: number) {
  const { encoding, body } = chooseBody(file, request.headers['accept-encoding'])
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('ETag', entityTag(file.etag, encoding))
  if (status === 200 && isNotModified(request.headers['if-none-match'], file.etag)) return end(response, 304)

  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Type', file.contentType)
  end(response, status, body, request.method)
}

type Once = { status: number; contentType: string; policy: string; body: Buffer | string; isSensitive?: boolean }

/** Sends what was made for this one visitor, and must be kept nowhere. */
export function sendOnce(
  request: IncomingMessage,
  response: ServerResponse,
  { status, contentType, policy, body, isSensitive = false }: Once,
) {
  setSafeHeaders(response, policy)
  const encoded = encodeOnce(body, request.headers['accept-encoding'])
  if (isSensitive) response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', contentType)
  response.setHeader('Vary', 'Accept-Encoding')
  if (encoded.encoding) response.setHeader('Content-Encoding', encoded.encoding)
  end(response, status, encoded.body, request.method)
}

export function sendText(request: IncomingMessage, response: ServerResponse, status: number, text: string) {
  sendOnce(request, response, { status, contentType: 'text/plain; charset=utf-8', policy: "default-src 'none'", body: `${text}\n` })
}

/** @param location a path of this site, as one of lib/paths.ts or of the routes: never a visitor's own words. */
export function redirect(response: ServerResponse, status: 301 | 303 | 308, location: string) {
  setSafeHeaders(response, "default-src 'none'")
  response.setHeader('Location', location)
  response.setHeader('Cache-Control', status === 303 ? 'no-store' : 'no-cache')
  end(response, status)
}

function end(response: ServerResponse, status: number, body?: Buffer | string, method?: string) {
  response.statusCode = status
  if (body !== undefined) response.setHeader('Content-Length', Buffer.byteLength(body))
  response.end(method === 'HEAD' ? undefined : body)
}

export function setSafeHeaders(response: ServerResponse, policy: string) {
  // Next's tools for development evaluate code.
  if (!runtime().isDevelopment) response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()')
  if (runtime().env.SITE_URL.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
}
