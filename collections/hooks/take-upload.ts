import { readFile, writeFile } from 'node:fs/promises'
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { chooseName } from '#lib/media/choose-name.ts'
import { takeFile } from '#lib/media/take-file.ts'
import { keepOpen } from '#lib/publishing/keep-open.ts'

/** Looks at what is uploaded before Payload does, which would keep a file as it is and by the name it came with. */
export const takeUpload: CollectionBeforeOperationHook = async ({ req, overrideAccess }) => {
  // It runs before it is asked whether whoever sends this may upload anything.
  if (!(req.file && (req.user || overrideAccess))) return
  const { file } = req
  const taken = await keepOpen(req, read(file).then(takeFile))
  if ('refused' in taken) throw refusalOf(taken.refused, req)
  const { bytes, type, note } = taken
  const name = await chooseName({ name: file.name, type, req })
  if (!name) throw refusalOf('Other files are being uploaded. Upload this one again in a minute', req)
  if (file.tempFilePath) await writeFile(file.tempFilePath, bytes)
  else file.data = bytes
  Object.assign(file, { name, mimetype: type, size: bytes.length })
  req.context.fileNote = note
}

type UploadedFile = NonNullable<PayloadRequest['file']>

async function read({ tempFilePath, data }: UploadedFile) {
  return tempFilePath ? readFile(tempFilePath) : data
}

function refusalOf(message: string, req: PayloadRequest) {
  return new ValidationError({ errors: [{ path: 'file', message }], req }, req.t)
}
