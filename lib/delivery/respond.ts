import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseBody, encodeOnce, entityTag, isNotModified } from '#lib/delivery/negotiate.ts'
import type { StaticFile } from '#lib/delivery/static-files.ts'
import type { StoredPage } from '#lib/delivery/stored-page.ts'
import { runtime } from '#lib/runtime.ts'
import { isLeftOut } from '#lib/site-settings/left-out.ts'

/** What is answered, and the number by which the log knows it. */
export type Exchange = { request: IncomingMessage; response: ServerResponse; id: string }

/** Names and values in turn: Node writes such a list as it stands, and looks each of an object up. */
export type Headers = readonly string[]

/** Sends a page of the store. `status` differs from the page's own where the page stands in for an address, as the not-found page does. */
export function sendPage(exchange: Exchange, page: StoredPage, status = page.status) {
  sendCompressed(exchange, page, status, () => [...safeHeaders(page), 'Cache-Control', cacheControl(page, status)])
}

/** Sends what is kept here for many, and must be kept nowhere else: it says what one visitor asked for. */
export function sendAnswer(exchange: Exchange, page: StoredPage, headers: Headers = []) {
  sendCompressed(exchange, page, page.status, () => [...safeHeaders(page), 'Cache-Control', 'no-store', ...headers])
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

const runsNothing = "default-src 'none'"
// A drawing that is opened by itself has styles of its own.
const drawingPolicy = `${runsNothing}; style-src 'unsafe-inline'`

export function sendFile(exchange: Exchange, file: StaticFile, cache: keyof typeof cacheRules) {
  const policy = file.contentType === 'image/svg+xml' ? drawingPolicy : runsNothing
  sendCompressed(exchange, file, 200, () => [...safeHeaders({ policy }), 'Cache-Control', cacheRules[cache]])
}

/** The headers of a page or file in each way it was sent before, so that they are put together once. */
const knownHeaders = new WeakMap<StaticFile, Map<string, Headers>>()

function sendCompressed(exchange: Exchange, file: StaticFile, status: number, common: () => Headers) {
  const { headers } = exchange.request
  const { encoding, body } = chooseBody(file, headers['accept-encoding'])
  const isCurrent = status === 200 && isNotModified(headers['if-none-match'], file.etag)
  const known = knownHeaders.get(file) ?? new Map<string, Headers>()
  const way = `${status} ${encoding} ${isCurrent} ${isLeftOut()}`
  const ready = known.get(way) ?? [
    ...common(),
    ...['Vary', 'Accept-Encoding', 'ETag', entityTag(file.etag, encoding)],
    ...(isCurrent ? [] : bodyHeaders(file.contentType, encoding, body)),
  ]
  knownHeaders.set(file, known.set(way, ready))
  end(exchange, isCurrent ? 304 : status, ready, isCurrent ? undefined : body)
}

type Once = {
  status: number
  contentType: string
  policy: string
  body: Buffer | string
  /** Of a body that is encoded already, as this visitor takes it. */
  encoding?: 'gzip' | undefined
  isSensitive?: boolean
  headers?: Headers
}

/** Sends what was made for this one visitor, and must be kept nowhere. */
export function sendOnce(exchange: Exchange, { status, contentType, body, encoding, headers = [], ...page }: Once) {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body)
  const encoded = encoding ? { encoding, body: bytes } : encodeOnce(bytes, exchange.request.headers['accept-encoding'])
  const common = [...safeHeaders(page), 'Cache-Control', 'no-store', 'Vary', 'Accept-Encoding', ...headers]
  end(exchange, status, [...common, ...bodyHeaders(contentType, encoded.encoding, encoded.body)], encoded.body)
}

export function sendText(exchange: Exchange, status: number, text: string, headers: Headers = []) {
  sendOnce(exchange, { status, contentType: 'text/plain; charset=utf-8', policy: runsNothing, body: `${text}\n`, headers })
}

/** @param location where lib/paths.ts or the routes say, here or on the office's main site: never a visitor's own words. */
export function redirect(exchange: Exchange, status: 301 | 303 | 307 | 308, location: string, headers: Headers = []) {
  // What somebody has typed or answered is neither kept, nor told to what comes next.
  const isPrivate = status === 303 || location.includes('?')
  const cache = isPrivate ? 'no-store' : 'no-cache'
  end(exchange, status, [
    ...safeHeaders({ policy: runsNothing, isSensitive: isPrivate }),
    ...['Location', location, 'Cache-Control', cache, 'Content-Length', '0'],
    ...headers,
  ])
}

function bodyHeaders(contentType: string, encoding: string | undefined, body: Buffer): Headers {
  const encoded = encoding ? ['Content-Encoding', encoding] : []
  return [...encoded, 'Content-Type', contentType, 'Content-Length', String(body.length)]
}

function end({ request, response, id }: Exchange, status: number, headers: Headers, body?: Buffer) {
  response.writeHead(status, [...headers, 'X-Request-Id', id])
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The same for an answer that another writes: Next, or a library. */
export function setSafeHeaders({ response, id }: Exchange, policy: string) {
  const headers = [...safeHeaders({ policy }), 'X-Request-Id', id]
  for (let index = 0; index < headers.length; index += 2) response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
}

export function safeHeaders({ policy, isSensitive = false }: { policy: string; isSensitive?: boolean }): string[] {
  const { isDevelopment, env } = runtime()
  return [
    // Next's tools for development evaluate code.
    ...(isDevelopment ? [] : ['Content-Security-Policy', policy]),
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Cross-Origin-Resource-Policy', 'same-origin'],
    ...['Referrer-Policy', isSensitive ? 'no-referrer' : 'strict-origin-when-cross-origin'],
    ...['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()'],
    ...(isLeftOut() ? ['X-Robots-Tag', 'noindex'] : []),
    ...(env.SITE_URL.startsWith('https:') ? ['Strict-Transport-Security', 'max-age=31536000'] : []),
  ]
}
