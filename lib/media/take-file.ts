import { detectType } from '#lib/media/detect-type.ts'
import type { FileType } from '#lib/media/file-types.ts'
import { noteOnDocument } from '#lib/media/note-on-document.ts'
import { reEncode } from '#lib/media/re-encode.ts'

/** A file as it is kept, and what staff are told about it; or what to tell whoever sent it. */
export type TakenFile = { type: FileType; bytes: Buffer; note: string } | { refused: string }

/** A picture is drawn anew, so that nothing but the picture is left. A PDF keeps its bytes. */
export async function takeFile(bytes: Buffer): Promise<TakenFile> {
  const detected = await detectType(bytes)
  if ('refused' in detected) return detected
  const { type } = detected
  if (type === 'application/pdf') return isWhole(bytes) ? { type, bytes, note: await noteOnDocument(bytes) } : { refused: broken }
  const encoded = await reEncode(bytes, type)
  return 'refused' in encoded ? encoded : { type, note: '', bytes: encoded.bytes }
}

const broken = 'This PDF can’t be read: part of it may be missing. Save the document as a PDF again and upload that'

/** As Payload would look at it, which says only that it is invalid. */
function isWhole(bytes: Buffer) {
  const end = bytes.subarray(-1024).toString('latin1')
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' && end.includes('%%EOF') && end.includes('xref')
}
