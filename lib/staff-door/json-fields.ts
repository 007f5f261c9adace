import type { IncomingHttpHeaders } from 'node:http'
import busboy from '@fastify/busboy'
import { isDeeperThan } from '#lib/staff-door/json-depth.ts'
import { tooLong } from '#lib/staff-door/read-body.ts'
import { Refusal } from '#lib/staff-door/refusal.ts'

type Most = { fieldBytes: number; fileBytes: number; depth: number }

/** Reads the parts of a multipart body as they pass, for the JSON that Payload and Next will read from its fields; of files it counts the bytes. */
export function watchFields(headers: IncomingHttpHeaders, { fieldBytes, fileBytes, depth }: Most) {
  const parser = parserFor(headers, fieldBytes)
  const end = Promise.withResolvers<void>()
  // It is asked for once the whole body has passed; what went wrong before is known by then.
  end.promise.catch(() => undefined)
  parser.on('field', (_name, value, _isNameCut, isValueCut) => {
    if (isValueCut) end.reject(new Refusal(413, 'A field of this form is too long. Shorten it and send it again.'))
    if (isDeeperThan(depth, Buffer.from(value))) end.reject(tooDeep())
  })
  parser.on('file', (_name, file) => {
    let bytes = 0
    file.on('data', (piece: Buffer) => {
      bytes += piece.length
      if (bytes > fileBytes) end.reject(tooLong(fileBytes))
    })
  })
  parser.on('error', () => end.reject(unreadable()))
  parser.on('finish', () => end.resolve())
  return {
    pass: (chunk: Buffer) => void parser.write(chunk),
    end() {
      parser.end()
      return end.promise
    },
  }
}

function parserFor(headers: IncomingHttpHeaders, fieldBytes: number) {
  try {
    const type = headers['content-type'] ?? ''
    return busboy({ headers: { ...headers, 'content-type': type }, limits: { fieldSize: fieldBytes, fields: Number.POSITIVE_INFINITY } })
  } catch {
    throw unreadable()
  }
}

export function tooDeep() {
  return new Refusal(400, 'What was sent has too many lists in lists. Use fewer levels and send it again.')
}

function unreadable() {
  return new Refusal(400, 'What was sent can’t be read as a form. Send it again.')
}
