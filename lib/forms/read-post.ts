import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import busboy from '@fastify/busboy'
import type { FormValues } from '#lib/forms/form-state.ts'

const mostBytes = 64 * 1024
const mostFields = 60
// One more field than is accepted: the parser silently drops the rest of a chunk.
const limits = { fieldNameSize: 100, fieldSize: 32 * 1024, fields: mostFields + 1, parts: 60, headerPairs: 50 }
// A form sends one empty file where none was chosen.
const mostFileParts = 20

/** A post that no browser showing our forms would send, or too slow a one. It is answered with `status`. */
export class UnreadablePost extends Error {
  readonly status: 400 | 408 | 413 | 415
  constructor(status: UnreadablePost['status'], message: string) {
    super(message)
    this.status = status
  }
}

/**
 * What a form takes beside its fields. `mostBytes`: of all files together; of a longer one than `longest`, no more is read and its stream says
 * `truncated`. `take` reads a file to its end; it rejects where the post is broken off. `milliseconds`: how long all may take to arrive.
 */
export type FilesTaken = {
  field: string
  mostBytes: number
  longest: number
  milliseconds: number
  take: (file: Readable & { truncated?: boolean }, name: string) => Promise<void>
}

/**
 * The fields of a form's post, as text; a field sent more than once is a list.
 * @param files what becomes of files in it, which are left out otherwise
 * @throws UnreadablePost when it is too large, not a form, broken, or, with files, too slow.
 */
export async function readPost(request: IncomingMessage, files?: FilesTaken): Promise<FormValues> {
  const most = mostBytes + (files?.mostBytes ?? 0)
  if (Number(request.headers['content-length']) > most) throw tooLarge()
  const parser = parserFor(request, files)
  const fields = new Map<string, string[]>()
  const taking: Promise<void>[] = []
  const open = new Set<Readable>()
  let bytes = 0
  let count = 0

  return new Promise<FormValues>((resolve, reject) => {
    const timer = files && setTimeout(() => refuse(new UnreadablePost(408, 'The post took too long')), files.milliseconds)
    const refuse = (error: Error) => {
      clearTimeout(timer)
      request.unpipe(parser)
      for (const file of open) file.destroy(error)
      void Promise.allSettled(taking).then(() => reject(error))
    }
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > most) refuse(tooLarge())
    })
    if (files)
      parser.on('file', (name, file, filename) => {
        file.on('error', () => refuse(broken()))
        if (name !== files.field) return file.resume()
        open.add(file)
        const taken = files.take(file, filename).finally(() => open.delete(file))
        taken.catch(refuse)
        taking.push(taken)
      })
    request.on('aborted', () => refuse(new UnreadablePost(400, 'The post ended early')))
    parser.on('field', (name, value, isNameCut, isValueCut) => {
      count += 1
      if (isNameCut || isValueCut || count > mostFields) return refuse(tooLarge())
      fields.set(name, [...(fields.get(name) ?? []), typed(value)])
    })
    parser.on('fieldsLimit', () => refuse(tooLarge()))
    parser.on('partsLimit', () => refuse(tooLarge()))
    parser.on('error', () => refuse(broken()))
    parser.on('finish', () => {
      clearTimeout(timer)
      Promise.all(taking).then(() => resolve(toValues(fields)), reject)
    })
    request.pipe(parser)
  })
}

function parserFor(request: IncomingMessage, files: FilesTaken | undefined) {
  const type = request.headers['content-type']
  if (!type) throw new UnreadablePost(415, 'Not a form')
  try {
    const fileLimits = files ? { files: mostFileParts, fileSize: files.longest } : { files: 0 }
    return busboy({ headers: { ...request.headers, 'content-type': type }, limits: { ...limits, ...fileLimits }, defCharset: 'utf8' })
  } catch {
    throw new UnreadablePost(415, 'Not a form')
  }
}

function broken() {
  return new UnreadablePost(400, 'The post is broken')
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
