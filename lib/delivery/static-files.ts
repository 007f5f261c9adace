import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { compress, type StoredPage } from '#lib/delivery/stored-page.ts'

export type StaticFile = Pick<StoredPage, 'etag' | 'bodies' | 'contentType'>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const memory = 32 * 1024 * 1024

/** The files of a folder, compressed once and kept in memory. What lies outside the folder, or is of a kind not listed, is not found. */
export function staticFilesIn(folder: string) {
  const kept = new LRUCache<string, StaticFile>({ maxSize: memory, sizeCalculation: ({ bodies }) => bodies.br.length + bodies.gzip.length })

  return async function find(name: string): Promise<StaticFile | undefined> {
    const found = kept.get(name)
    if (found) return found
    const contentType = types[path.extname(name)]
    const body = contentType && (await read(folder, name))
    if (!body) return undefined
    const file = { contentType, ...(await compress(body, 5)) }
    kept.set(name, file)
    return file
  }
}

async function read(folder: string, name: string) {
  try {
    const root = await realpath(folder)
    const file = await realpath(path.join(root, name))
    return file.startsWith(root + path.sep) ? await readFile(file) : undefined
  } catch {
    return undefined
  }
}
