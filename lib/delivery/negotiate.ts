import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib'
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
// 0.7 ms for a form's 70 kB. At 2 it would take 0.6, and be larger than a first answer may be.
const quickly = { [constants.BROTLI_PARAM_QUALITY]: 4 }

/** What was made for one visitor, compressed as fast as it pays to. */
export function encodeOnce(body: Buffer | string, acceptEncoding: string | undefined): ChosenBody {
  const bytes = Buffer.from(body)
  const encoding = bytes.length < worthCompressing ? 'identity' : bestEncoding(acceptEncoding)
  switch (encoding) {
    case 'br':
      return { encoding, body: brotliCompressSync(bytes, { params: quickly }) }
    case 'gzip':
      return { encoding, body: gzipSync(bytes) }
    default:
      return { encoding: undefined, body: bytes }
  }
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

/** Browsers send a handful of such headers; whoever invents others fills no memory with them. */
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
