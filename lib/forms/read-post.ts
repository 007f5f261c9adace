import type { IncomingMessage } from 'node:http'
import busboy from '@fastify/busboy'
import type { FormValues } from '#lib/forms/form-state.ts'

const mostBytes = 64 * 1024
const mostFields = 60
// One more field than is accepted: the parser silently drops the rest of a chunk.
const limits = { fieldNameSize: 100, fieldSize: 32 * 1024, fields: mostFields + 1, files: 0, parts: 60, headerPairs: 50 }

/** A post that no browser showing our forms would send. It is answered with `status`. */
export class UnreadablePost extends Error {
  readonly status: 400 | 413 | 415
  constructor(status: 400 | 413 | 415, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * The fields of a form's post, as text; a field sent more than once is a list.
 * @throws UnreadablePost when it is too large, not a form, or broken.
 */
export async function readPost(request: IncomingMessage): Promise<FormValues> {
  if (Number(request.headers['content-length']) > mostBytes) throw tooLarge()
  const parser = parserFor(request)
  const fields = new Map<string, string[]>()
  let bytes = 0
  let count = 0

  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => {
      request.unpipe(parser)
      reject(error)
    }
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > mostBytes) refuse(tooLarge())
    })
    request.on('aborted', () => refuse(new UnreadablePost(400, 'The post ended early')))
    parser.on('field', (name, value, isNameCut, isValueCut) => {
      count += 1
      if (isNameCut || isValueCut || count > mostFields) return refuse(tooLarge())
      fields.set(name, [...(fields.get(name) ?? []), typed(value)])
    })
    parser.on('fieldsLimit', () => refuse(tooLarge()))
    parser.on('partsLimit', () => refuse(tooLarge()))
    parser.on('error', () => refuse(new UnreadablePost(400, 'The post is broken')))
    parser.on('finish', () => resolve(toValues(fields)))
    request.pipe(parser)
  })
}

function parserFor(request: IncomingMessage) {
  const type = request.headers['content-type']
  if (!type) throw new UnreadablePost(415, 'Not a form')
  try {
    return busboy({ headers: { ...request.headers, 'content-type': type }, limits, defCharset: 'utf8' })
  } catch {
    throw new UnreadablePost(415, 'Not a form')
  }
}

function tooLarge() {
  return new UnreadablePost(413, 'The post is too large')
}

/** A browser sends each line end as two characters. As one, a textarea shows it again as it was, even at the start of the text. */
function typed(value: string) {
  return value.replace(/\r\n?/g, '\n')
}

function toValues(fields: Map<string, string[]>): FormValues {
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]))
}
