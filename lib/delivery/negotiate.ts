import { gunzipSync, gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import type { StoredPage } from '#lib/delivery/stored-page.ts'

type ChosenBody = { encoding: 'br' | 'gzip' | undefined; body: Buffer }

// The package's types don't know its `preferred` yet; without it, browsers that list gzip first would never get brotli.
type EncodingNegotiator = { encodings: (available: string[], options: { preferred: string[] }) => string[] }

type Encoding = 'br' | 'gzip' | 'identity'

const offered: Encoding[] = ['br', 'gzip', 'identity']

/** `acceptEncoding` is the request's header. A client that names none gets the plain bytes, one that forbids all gets brotli. */
export function chooseBody({ bodies }: Pick<StoredPage, 'bodies'>, acceptEncoding: string | undefined): ChosenBody {
  switch (bestEncoding(acceptEncoding)) {
    case 'gzip':
      return { encoding: 'gzip', body: bodies.gzip }
    case 'identity':
      return { encoding: undefined, body: plainOf(bodies.gzip) }
    default:
      return { encoding: 'br', body: bodies.br }
  }
}

// In bytes. Browsers all take compression; what doesn't asks for page after page.
const mostPlain = 8 * 1024 * 1024

const plain = new LRUCache<Buffer, Buffer>({ maxSize: mostPlain, sizeCalculation: (body, gzip) => body.length + gzip.length })

/** Unzipped once, as long as there is room. */
function plainOf(gzip: Buffer) {
  const known = plain.get(gzip)
  if (known) return known
  const body = gunzipSync(gzip)
  plain.set(gzip, body)
  return body
}

const worthCompressing = 1000

/** What was made for one visitor. Brotli would make it no smaller in the time that it may take, and takes eight times as long with a small page. */
export function encodeOnce(body: Buffer, acceptEncoding: string | undefined): ChosenBody {
  const isZipped = body.length >= worthCompressing && takesGzip(acceptEncoding)
  return isZipped ? { encoding: 'gzip', body: gzipSync(body) } : { encoding: undefined, body }
}

/** The strong ETag to send with a body, quoted: other bytes, another tag. */
export function entityTag(etag: string, encoding: ChosenBody['encoding']) {
  return encoding ? `"${etag}-${encoding}"` : `"${etag}"`
}

/** Whether the request's If-None-Match names the page in any of its encodings: all of them decode to the same bytes. */
export function isNotModified(ifNoneMatch: string | undefined, etag: string) {
  if (!ifNoneMatch) return false
  const current = [entityTag(etag, undefined), entityTag(etag, 'br'), entityTag(etag, 'gzip')]
  const named = ifNoneMatch.split(',').map((tag) => tag.trim().replace('W/', ''))
  return named.some((tag) => tag === '*' || current.includes(tag))
}

/** Whether a client takes gzip, as well as or instead of what it would rather have. */
export function takesGzip(acceptEncoding = '') {
  const known = zipped.get(acceptEncoding)
  if (known !== undefined) return known
  const takes = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encodings(['gzip']).length > 0
  zipped.set(acceptEncoding, takes)
  return takes
}

/** Browsers send a handful of such headers; whoever invents others fills no memory with them. */
const zipped = new LRUCache<string, boolean>({ max: 100 })
const best = new LRUCache<string, Encoding>({ max: 100 })

function bestEncoding(acceptEncoding = '') {
  const known = best.get(acceptEncoding)
  if (known) return known
  const negotiator: EncodingNegotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } })
  const [preferred] = negotiator.encodings(offered, { preferred: offered })
  const encoding = offered.find((one) => one === preferred) ?? 'br'
  best.set(acceptEncoding, encoding)
  return encoding
}
