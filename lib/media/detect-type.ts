import { fileTypeFromBuffer } from 'file-type'
import { type FileType, isFileType } from '#lib/media/file-types.ts'

/** The type found in a file's bytes, whatever it is called; if that isn't accepted, what to tell whoever sent it. */
export async function detectType(bytes: Buffer): Promise<{ type: FileType } | { refused: string }> {
  if (bytes.length === 0) return { refused: 'This file is empty. Save it again and upload that' }
  const found = await typeIn(bytes)
  if (isFileType(found)) return { type: found }
  return { refused: whatToDo(found, bytes) }
}

/** The type that a file's bytes begin as, like `image/heic`; empty where they tell none. */
export async function typeIn(bytes: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return found?.mime ?? ''
}

export function isHeic(type: string) {
  return /^image\/hei[cf]/.test(type)
}

function whatToDo(type: string, bytes: Buffer) {
  if (isHeic(type)) return 'Many browsers can’t show HEIC pictures. Save it as a JPEG on your phone or computer and upload that'
  if (/^image\//.test(type) || isSvg(bytes)) return 'Pictures must be JPEG, PNG or WebP. Save this one as a JPEG or PNG and upload that'
  if (/^(video|audio)\//.test(type)) return 'Videos and recordings can’t be uploaded here. Link to where it is published instead'
  if (isOffice(type)) return 'Documents must be PDF. Save this one as a PDF and upload that'
  return 'A file must be a JPEG, PNG or WebP picture or a PDF. Save it as one of these and upload that'
}

function isSvg(bytes: Buffer) {
  return /<svg[\s>]/i.test(bytes.subarray(0, 4096).toString('latin1'))
}

function isOffice(type: string) {
  return /officedocument|opendocument|msword|ms-(?:excel|powerpoint|word)|x-cfb|rtf/.test(type)
}
