import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sendText, setSafeHeaders } from '#lib/delivery/respond.ts'
import { mediaFolder } from '#lib/media/media-folder.ts'
import type { Exchange } from '#lib/surface/request.ts'

const mediaPath = /^\/media\/(?<name>[^/\\.][^/\\]*)$/

/** The kinds that may be uploaded; nothing else in the folder is sent. */
const types: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
}

export function isMediaPath(address: string) {
  return mediaPath.test(address)
}

/** A file that staff uploaded, straight from the disk: it needs no database. */
export async function answerMedia({ request, response, path: address }: Exchange) {
  const file = path.join(mediaFolder(), mediaPath.exec(address)?.groups?.name ?? '')
  const type = types[path.extname(file).toLowerCase()]
  const found = type ? await stat(file).catch(() => undefined) : undefined
  if (!type || !found?.isFile()) return sendText(request, response, 404, 'There is no such file.')

  setSafeHeaders(response, "default-src 'none'")
  response.setHeader('Cache-Control', 'public, max-age=300')
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', found.size)
  response.setHeader('Last-Modified', found.mtime.toUTCString())
  if (request.method === 'HEAD') return response.end()
  // A reader who leaves before the end is no fault.
  await pipeline(createReadStream(file), response).catch(() => undefined)
}
