import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { entityTag, isNotModified } from '#lib/delivery/negotiate.ts'
import { setSafeHeaders } from '#lib/delivery/respond.ts'
import { mediaFolder } from '#lib/media/media-folder.ts'
import { runtime } from '#lib/runtime.ts'
import type { Exchange } from '#lib/surface/request.ts'

const mediaAddress = /^\/media\/(?<name>[^/\\.][^/\\]*)$/
/** In milliseconds: how long to ask whether a file has just been published. */
const patience = 2000

/** The kinds that may be uploaded; nothing else in the folder is sent. */
const types: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
}

type MediaFile = { location: string; type: string; found: Stats }

/**
 * The file at this address, if anything published shows it. Needs no database.
 * @param look learns what is published now.
 */
export async function findMedia(address: string, look: () => Promise<void>): Promise<MediaFile | undefined> {
  const name = mediaAddress.exec(address)?.groups?.name ?? ''
  const type = types[path.extname(name).toLowerCase()]
  if (!type) return undefined
  const location = path.join(mediaFolder(), name)
  const found = await stat(location).catch(() => undefined)
  if (!found?.isFile()) return undefined
  return (await isShown(name, look)) ? { location, type, found } : undefined
}

/** The page may come from another instance, which heard of its publication a moment earlier. */
async function isShown(name: string, look: () => Promise<void>) {
  if (!runtime().shownFiles.has(name) && runtime().isDatabaseReachable) {
    await Promise.race([look(), wait(patience, undefined, { ref: false })])
  }
  return runtime().shownFiles.has(name)
}

/** Kept by browsers and proxies, which ask before they show it again: it may have been withdrawn, or have another content. */
export async function sendMedia({ request, response }: Exchange, { location, type, found }: MediaFile) {
  const etag = `${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}`
  setSafeHeaders(response, "default-src 'none'")
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  response.setHeader('ETag', entityTag(etag, undefined))
  response.setHeader('Last-Modified', found.mtime.toUTCString())
  if (isNotModified(request.headers['if-none-match'], etag)) return response.writeHead(304).end()

  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', found.size)
  if (request.method === 'HEAD') return response.end()
  // A reader who leaves before the end is no fault.
  await pipeline(createReadStream(location), response).catch(() => undefined)
}
