import { randomBytes } from 'node:crypto'
import { compressPage, type UncompressedPage } from '#lib/delivery/stored-page.ts'

/** A stored page as rendering would make it, quickly compressed. */
export function aStoredPage({ text = '<p>Drive</p>', ...fields }: Partial<UncompressedPage> & { text?: string } = {}) {
  return compressPage({ ...uncompressed, body: Buffer.from(text), ...fields }, 1)
}

/** Text that compression can't make smaller. */
export function incompressible(bytes: number) {
  return randomBytes(bytes / 2).toString('hex')
}

const uncompressed = {
  path: '/programmes/drive',
  status: 200,
  contentType: 'text/html; charset=utf-8',
  isSensitive: false,
  policy: "default-src 'none'",
  freshness: { database: 'one', version: 7, build: 'b1' },
  reads: ['programmes:1', 'shared'],
  renderedAt: '2026-07-01T12:00:00.000Z',
}
