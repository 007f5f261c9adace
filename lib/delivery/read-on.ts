import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

const most = { bytes: 64 * 1024 * 1024, milliseconds: 4000 }

/**
 * Reads some of what is still on its way, and throws it away: whoever is cut off while sending sees a broken connection, not our answer.
 * Resolves when all is there, when the sender has gone, or when it is more than anybody is waited for.
 */
export async function readOn(request: IncomingMessage) {
  if (request.readableEnded || request.destroyed) return
  const stop = new AbortController()
  let bytes = 0
  const ended = new Promise<void>((resolve) => {
    request.on('data', (piece: Buffer) => {
      bytes += piece.length
      if (bytes > most.bytes) resolve()
    })
    request.once('close', resolve).once('end', resolve).resume()
  })
  await Promise.race([ended, wait(most.milliseconds, undefined, { signal: stop.signal }).catch(() => undefined)])
  stop.abort()
}
