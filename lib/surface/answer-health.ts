import { sendOnce } from '#lib/delivery/respond.ts'
import { runtime } from '#lib/runtime.ts'
import type { Exchange } from '#lib/surface/request.ts'

export type Readiness = 'ready' | 'degraded' | 'starting'

/** `degraded` serves what is published, without the database. */
export function readiness(): Readiness {
  const { content, isPrepared, isDatabaseReachable } = runtime()
  if (!content) return 'starting'
  if (!isDatabaseReachable) return 'degraded'
  return isPrepared ? 'ready' : 'starting'
}

export function answerHealth(exchange: Exchange) {
  answer(exchange, 200, 'alive')
}

export function answerReadiness(exchange: Exchange) {
  const status = readiness()
  answer(exchange, status === 'starting' ? 503 : 200, status)
}

function answer(exchange: Exchange, status: number, word: string) {
  const body = JSON.stringify({ status: word })
  sendOnce(exchange, { status, contentType: 'application/json', policy: "default-src 'none'", body })
}
