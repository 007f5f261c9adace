import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A finished page as visitors get it. */
export type StoredPage = {
  /** Where it is, as '/programmes/drive'. */
  path: string
  status: number
  contentType: string
  /** A hash of the uncompressed bytes, in hex without quotes. */
  etag: string
  /** Its Content-Security-Policy. */
  policy: string
  /** Kept on no device, and names no other site where its reader came from. */
  isSensitive: boolean
  /** The identity of the database it was rendered from. */
  database: string
  bodies: { br: Buffer; gzip: Buffer }
}

export type UncompressedPage = Omit<StoredPage, 'bodies' | 'etag'> & { body: Buffer }

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** `quality` is brotli's, 0 to 11: 5 answers a waiting visitor (milliseconds), 11 is for the background. */
export async function compressPage({ body, ...page }: UncompressedPage, quality: number): Promise<StoredPage> {
  return { ...page, ...(await compress(body, quality)) }
}

/** The same for bytes that are no page. */
export async function compress(body: Buffer, quality: number): Promise<Pick<StoredPage, 'etag' | 'bodies'>> {
  const [br, gzip] = await Promise.all([compressBrotli(body, brotliOptions(body, quality)), compressGzip(body, { level: 6 })])
  return { etag: etagOf(body), bodies: { br: ofItsOwnSize(br), gzip: ofItsOwnSize(gzip) } }
}

/** zlib answers with the beginning of a buffer of 64 KB, all of which would stay in memory for a page of a tenth of that. */
function ofItsOwnSize(bytes: Buffer) {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}

function brotliOptions(body: Buffer, quality: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  }
}

/** A hash of the uncompressed bytes, in hex. */
export function etagOf(body: Buffer) {
  return createHash('sha256').update(body).digest('hex').slice(0, 32)
}
