import type { IncomingHttpHeaders } from 'node:http'
import busboy from '@fastify/busboy'
import { isDeeperThan } from '#lib/staff-door/json-depth.ts'
import { Refusal } from '#lib/staff-door/refusal.ts'

type Most = { fieldBytes: number; depth: number }

/** Reads the parts of a multipart body as they pass, for the JSON that Payload and Next will read from its fields; files are passed over. */
export function watchFields(headers: IncomingHttpHeaders, { fieldBytes, depth }: Most) {
  const parser = parserFor(headers, fieldBytes)
  const end = Promise.withResolvers<void>()
  // It is asked for once the whole body has passed; what went wrong before is known by then.
  end.promise.catch(() => undefined)
  parser.on('field', (_name, value, _isNameCut, isValueCut) => {
    if (isValueCut) end.reject(new Refusal(413, 'A field of this form is too long. Shorten it and send it again.'))
    if (isDeeperThan(depth, Buffer.from(value))) end.reject(tooDeep())
  })
  parser.on('file', (_name, file) => file.resume())
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
