import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { FormValues } from '#lib/forms/form-state.ts'
import { type FilesTaken, readPost } from '#lib/forms/read-post.ts'
import { largestPhoto, mostPhotos } from '#lib/nominations/photo-rules.ts'
import { allowLongUpload, endLongUpload } from '#lib/staff-door/long-uploads.ts'
import { openSpool } from '#lib/staff-door/spool.ts'
import { uploadsFolder } from '#lib/staff-door/uploads-folder.ts'

/** A file as it was sent, which lies on disk until it is closed. `isTooLarge`: not all of it is there. */
export type SentFile = { name: string; isTooLarge: boolean; read: () => Promise<Buffer>; close: () => Promise<void> }

const limits = { field: 'photos', mostBytes: mostPhotos * largestPhoto, longest: largestPhoto, milliseconds: 120_000 }

/**
 * The fields of a post of photos, and its files, which whoever asked closes.
 * @throws UnreadablePost as readPost does; then nothing is left on disk.
 */
export async function readPhotos(request: IncomingMessage): Promise<{ values: FormValues; files: SentFile[] }> {
  const places: (SentFile | undefined)[] = []
  const files = () => places.filter((file) => file !== undefined)
  // Its place is taken at once: a small file is on disk before a large one that came first.
  async function take(...sent: Parameters<FilesTaken['take']>) {
    const place = places.push(undefined) - 1
    places[place] = await keepOnDisk(...sent)
  }
  allowLongUpload(request.socket)
  try {
    const values = await readPost(request, { ...limits, take })
    return { values, files: files() }
  } catch (error) {
    await Promise.all(files().map(({ close }) => close()))
    throw error
  } finally {
    endLongUpload(request.socket)
  }
}

/** Undefined for the empty file without a name that a browser sends where none was chosen. */
async function keepOnDisk(...[stream, name]: Parameters<FilesTaken['take']>): Promise<SentFile | undefined> {
  const spool = await openSpool(uploadsFolder())
  try {
    let bytes = 0
    for await (const piece of stream) {
      bytes += piece.length
      await spool.write(piece)
    }
    if (name || bytes > 0)
      return { name, isTooLarge: stream.truncated === true, read: () => buffer(spool.read()), close: () => spool.close() }
  } catch (error) {
    await spool.close()
    throw error
  }
  await spool.close()
  return undefined
}
