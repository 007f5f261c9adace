import { fileTypeFromBuffer } from 'file-type'
import { type FileType, isFileType } from '#lib/media/file-types.ts'

/** The type found in a file's bytes, whatever it is called; if that isn't accepted, what to tell whoever sent it. */
export async function detectType(bytes: Buffer): Promise<{ type: FileType } | { refused: string }> {
  if (bytes.length === 0) return { refused: 'This file is empty. Save it again and upload that' }
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (isFileType(found?.mime)) return { type: found.mime }
  return { refused: whatToDo(found?.mime ?? '', bytes) }
}

function whatToDo(type: string, bytes: Buffer) {
  if (/^image\/hei[cf]/.test(type))
    return 'Many browsers can’t show HEIC pictures. Save it as a JPEG on your phone or computer and upload that'
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
