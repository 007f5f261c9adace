import { fileTypes, isFileType } from '#lib/media/file-types.ts'
import { paths } from '#lib/paths.ts'
import { isPreview } from '#lib/render-context.ts'

/**
 * Where an upload is fetched from. Delivery sends it, even while the database is away, but only what is published. A preview shows the rest
 * too, so it gets everything from Payload, which asks who is reading.
 */
export function mediaPath(filename: string) {
  return `${isPreview() ? '/api/media/file' : paths.media}/${encodeURIComponent(filename)}`
}

type FileFacts = { mimeType?: string | null; filesize?: number | null }

/** What a link to a file says about it, as far as it is known: “PDF, 240 KB”. */
export function describeFile({ mimeType, filesize }: FileFacts) {
  return [isFileType(mimeType) && fileTypes[mimeType].label, filesize && formatSize(filesize)].filter(Boolean).join(', ')
}

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

function formatSize(bytes: number) {
  if (bytes < megabyte) return `${Math.max(1, Math.round(bytes / kilobyte))} KB`
  return `${(bytes / megabyte).toFixed(1)} MB`
}
