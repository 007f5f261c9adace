import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { StoredPage } from '#lib/delivery/stored-page.ts'

const sealLength = 32
const lineFeed = 0x0a

const headSchema = z.preprocess(
  withDatabase,
  z.object({
    path: z.string().startsWith('/'),
    status: z.number(),
    contentType: z.string(),
    etag: z.string(),
    policy: z.string(),
    isSensitive: z.boolean(),
    database: z.string(),
    lengths: z.object({ br: z.number(), gzip: z.number() }),
  }),
)

/** A build before this one wrote the database beside the version. Its pages are sent too, while the database is away. */
function withDatabase(head: unknown) {
  const { freshness }: { freshness?: { database?: unknown } } = Object(head)
  return freshness ? { ...Object(head), database: freshness.database } : head
}

/** A page's file: one line of JSON, the brotli bytes, the gzip bytes, and the SHA-256 of all of that. */
export function encodePage({ bodies, ...page }: StoredPage) {
  const head = { ...page, lengths: { br: bodies.br.length, gzip: bodies.gzip.length } }
  const contents = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bodies.br, bodies.gzip])
  return Buffer.concat([contents, sealOf(contents)])
}

/** Undefined for a file that is damaged, cut short or of another layout. */
export function decodePage(file: Buffer): StoredPage | undefined {
  const contents = file.subarray(0, -sealLength)
  if (!sealOf(contents).equals(file.subarray(-sealLength))) return
  const lineEnd = contents.indexOf(lineFeed)
  const head = decodeHead(contents.subarray(0, lineEnd))
  return head && pageOf(head, contents.subarray(lineEnd + 1))
}

/** Reads the first line alone, which no seal vouches for. */
export function decodeHead(line: Buffer) {
  try {
    return headSchema.parse(JSON.parse(line.toString()))
  } catch {
    // Whatever else lies in the folder is not a page; the store removes it or renders again.
    return
  }
}

function pageOf({ lengths, ...page }: z.infer<typeof headSchema>, bytes: Buffer): StoredPage | undefined {
  if (bytes.length !== lengths.br + lengths.gzip) return
  return { ...page, bodies: { br: bytes.subarray(0, lengths.br), gzip: bytes.subarray(lengths.br) } }
}

function sealOf(contents: Buffer) {
  return createHash('sha256').update(contents).digest()
}
