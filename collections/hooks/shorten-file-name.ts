import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/** In bytes. No file system takes more than 255, and a picture's sizes and a number that tells files apart are added to the name. */
const longest = 180

/** Payload cuts a name at 255 characters, and its ending with the rest; without one the file would be sent to nobody. */
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
}

/** A longer name could not be written, and would leave an empty file behind. */
export const shortenFileName: CollectionBeforeOperationHook = ({ req }) => {
  if (req.file) req.file.name = shortened(req.file)
}

function shortened({ name: fileName, mimetype }: { name: string; mimetype: string }) {
  const { name, ext } = path.parse(fileName)
  const [whole = ''] = Buffer.from(name).subarray(0, longest).toString().split('\uFFFD', 1)
  return `${whole}${ext || (Buffer.byteLength(name) > longest ? (endings[mimetype] ?? '') : '')}`
}
