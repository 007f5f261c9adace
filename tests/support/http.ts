import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  /** As text. */
  body: string
  bytes: Buffer
  /** Bytes on the wire, headers included. */
  received: number
  /** From the first byte sent to the last byte read. */
  milliseconds: number
}

type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** Where to connect to, and the address it is asked for, when that is another. */
type Asked = { url: string; origin?: string }

/** One request on a connection of its own, with exactly these headers; a redirect is not followed. `address` may be what no browser asks. */
export function send(site: Asked, address: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.url)
  const { host } = new URL(originOf(site))
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, path: address, method, agent: false, headers: { host, ...length, ...headers }, timeout: 20_000 },
      (response) => {
        const chunks: Buffer[] = []
        const { socket } = response
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const { statusCode = 0, headers } = response
          resolve({
            status: statusCode,
            headers,
            bytes,
            received: socket.bytesRead,
            body: bytes.toString(),
            milliseconds: performance.now() - start,
          })
        })
      },
    )
    request.on('timeout', () => request.destroy(new Error(`${method} ${address} was not answered in 20 seconds`)))
    request.on('error', reject)
    request.end(body)
  })
}

/** A form's post as a browser without JavaScript makes it from a page of the site. */
export function post(site: Asked, address: string, values: FormAnswers, headers: Record<string, string> = {}) {
  return send(site, address, {
    method: 'POST',
    body: encoded(values),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: originOf(site),
      'sec-fetch-site': 'same-origin',
      'user-agent': 'Tests/1.0',
      ...headers,
    },
  })
}

function originOf({ url, origin = url }: Asked) {
  return origin
}

export type FormAnswers = Record<string, string | string[]>

/** Answers as a browser encodes them: each line end is sent as two characters. */
function encoded(values: FormAnswers) {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one.replace(/\r?\n/g, '\r\n')]),
  )
  return new URLSearchParams(pairs).toString()
}
