import { stat } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import send from 'send'
import { sendText, setSafeHeaders } from '#lib/delivery/respond.ts'
import { mediaFolder } from '#lib/media/media-folder.ts'
import { runtime } from '#lib/runtime.ts'
import type { Exchange } from '#lib/surface/request.ts'

const mediaAddress = /^\/media\/(?<name>[^/\\.][^/\\]*)$/
/** In milliseconds: how long to ask whether a file has just been published. */
const patience = 2000

/** `type` is the one that was found in its bytes when it was uploaded. */
type MediaFile = { name: string; type: string }

/**
 * The file at this address, if anything published shows it. Needs no database.
 * @param look learns what is published now.
 */
export async function findMedia(address: string, look: () => Promise<void>): Promise<MediaFile | undefined> {
  const name = mediaAddress.exec(address)?.groups?.name
  if (!name || !(await isFile(path.join(mediaFolder(), name)))) return undefined
  const type = await typeIfShown(name, look)
  return type === undefined ? undefined : { name, type }
}

async function isFile(location: string) {
  const found = await stat(location).catch(() => undefined)
  return found?.isFile() ?? false
}

/** The page may come from another instance, which heard of its publication a moment earlier. */
async function typeIfShown(name: string, look: () => Promise<void>) {
  if (!runtime().shownFiles.has(name) && runtime().isDatabaseReachable) {
    await Promise.race([look(), wait(patience, undefined, { ref: false })])
  }
  return runtime().shownFiles.get(name)
}

const refusals: Readonly<Record<number, string>> = {
  404: 'There is no such file.',
  412: 'The file has changed.',
  416: 'The file has no such part.',
}

/** Kept by browsers and proxies, which ask before they show it again: it may have been withdrawn, or have another content. */
export async function sendMedia(exchange: Exchange, { name, type }: MediaFile) {
  const { request, response } = exchange
  setSafeHeaders(exchange, "default-src 'none'")
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  response.setHeader('Content-Type', type)
  send(request, encodeURIComponent(name), { root: mediaFolder(), cacheControl: false, index: false })
    .on('error', (fault: SendFault) => refuse(exchange, fault))
    .pipe(response)
  // A reader who leaves before the end is no fault.
  await finished(response).catch(() => undefined)
}

type SendFault = Error & { status: number; headers?: Record<string, string> }

function refuse(exchange: Exchange, fault: SendFault) {
  const { response, id, path } = exchange
  const { status, headers = {} } = fault
  if (status >= 500) runtime().log.error({ err: fault, requestId: id, path }, 'A file could not be sent')
  // Part of it is on its way: only a broken connection tells the reader that it isn't whole.
  if (response.headersSent) return response.destroy()
  for (const header of response.getHeaderNames()) response.removeHeader(header)
  sendText(exchange, status, refusals[status] ?? 'The file can’t be sent at the moment.', Object.entries(headers).flat())
}
