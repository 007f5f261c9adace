import type { IncomingMessage } from 'node:http'
import { Refusal } from '#lib/staff-door/refusal.ts'

type Most = { bytes: number; milliseconds: number }

export function hasBody({ headers }: IncomingMessage) {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/**
 * Reads a body to its end, piece by piece, however its length is declared.
 * @param take what to do with a piece; reading waits for what it returns.
 * @throws Refusal when it is too long or too slow, or is broken off. What is still on its way is then left unread.
 */
export function readBody(
  request: IncomingMessage,
  { bytes: most, milliseconds }: Most,
  take: (piece: Buffer) => Promise<void> | undefined,
) {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLong(most)
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => fail(new Refusal(408, 'That took too long to arrive. Send it again over a faster connection.')),
      milliseconds,
    )
    let bytes = 0
    function receive(piece: Buffer) {
      bytes += piece.length
      if (bytes > most) return fail(tooLong(most))
      const taken = take(piece)
      if (!taken) return
      request.pause()
      taken.then(() => request.resume(), fail)
    }
    function finish() {
      stop()
      resolve()
    }
    function breakOff() {
      fail(new Refusal(400, 'What was sent ended early. Send it again.'))
    }
    function fail(reason: unknown) {
      stop()
      request.pause()
      reject(reason)
    }
    function stop() {
      clearTimeout(timer)
      request.off('data', receive).off('end', finish).off('close', breakOff)
    }
    request.on('data', receive).on('end', finish).on('close', breakOff)
    // What is to be said of it is said by `close`.
    request.on('error', () => undefined)
  })
}

/** @param most in bytes */
export function tooLong(most: number) {
  const limit = most < 1024 * 1024 ? `${most / 1024} kB` : `${Math.floor(most / 1024 / 1024)} MB`
  return new Refusal(413, `That is more than can be taken here, which is ${limit} at most. Make it smaller and send it again.`)
}
