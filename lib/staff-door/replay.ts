import { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'

/** The same request with its body as it was read, for who comes next. Its end is not that of the connection. */
export function replay(request: IncomingMessage, body: Buffer | Readable) {
  const again = new IncomingMessage(request.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request
  Object.assign(again, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor, complete: true })
  again._destroy = (error, callback) => callback(error)
  if (Buffer.isBuffer(body)) {
    again._read = () => undefined
    again.push(body)
    again.push(null)
    return again
  }
  again._read = () => void body.resume()
  body.pause()
  body.on('data', (piece: Buffer) => again.push(piece) || body.pause())
  body.on('end', () => again.push(null))
  body.on('error', (error: Error) => again.destroy(error))
  again.on('close', () => body.destroy())
  return again
}
