import { createHash, randomBytes } from 'node:crypto'
import { compressPage, type StoredPage, type UncompressedPage } from '#lib/delivery/stored-page.ts'

/** A stored page as rendering would make it, quickly compressed. */
export function aStoredPage({ text = '<p>Drive</p>', ...fields }: Partial<UncompressedPage> & { text?: string } = {}) {
  return compressPage({ ...uncompressed, body: Buffer.from(text), ...fields }, 1)
}

/** Text that compression can't make smaller. */
export function incompressible(bytes: number) {
  return randomBytes(bytes / 2).toString('hex')
}

/** Its file, from when the database was beside the version, and the head said what was read and when. */
export function asTheBuildBeforeWrote({ bodies, database, ...page }: StoredPage) {
  const freshness = { database, version: 7, build: 'b1' }
  const lengths = { br: bodies.br.length, gzip: bodies.gzip.length }
  const head = { ...page, freshness, reads: ['shared'], renderedAt: '2026-07-01T12:00:00.000Z', lengths }
  const contents = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bodies.br, bodies.gzip])
  return Buffer.concat([contents, createHash('sha256').update(contents).digest()])
}

const uncompressed = {
  path: '/programmes/drive',
  status: 200,
  contentType: 'text/html; charset=utf-8',
  isSensitive: false,
  policy: "default-src 'none'",
  database: 'one',
}
