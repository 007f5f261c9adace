import { Counter } from 'prom-client'
import { busyPage } from '#lib/delivery/busy-page.ts'
import { type Line, openLine, Refused } from '#lib/delivery/line.ts'
import { sendAnswer } from '#lib/delivery/respond.ts'
import { senderOf } from '#lib/forms/sender.ts'
import { tellingRange } from '#lib/limits/address-range.ts'
import { register } from '#lib/metrics.ts'
import { runtime } from '#lib/runtime.ts'
import type { Exchange } from '#lib/surface/request.ts'

const line = openLine({ atOnce: 2, waiting: 32, share: 4, longest: 4000 })
/** In milliseconds: what nobody waits longer than, their turn included. */
const longestAnswer = 5000

const refusals = new Counter({
  name: 'line_refusals_total',
  help: 'Visitors whose turn did not come, by why.',
  labelNames: ['reason'],
  registers: [register],
})

/**
 * What is made for this visitor alone waits its turn here. The task is told how many milliseconds it may take.
 * @throws Refused when the turn doesn't come.
 */
export function inLine<Result>(exchange: Exchange, task: (left: number) => Promise<Result>): Promise<Result> {
  return takeTurn(line, exchange, (waited) => task(longestAnswer - waited))
}

/**
 * Whoever asks waits their turn in this line. The task is told for how many milliseconds they did.
 * @throws Refused when the turn doesn't come.
 */
export async function takeTurn<Result>(
  { take }: Line,
  { request, response }: Exchange,
  task: (waited: number) => Promise<Result>,
): Promise<Result> {
  const { TRUST_PROXY } = runtime().env
  const range = tellingRange(senderOf(request, TRUST_PROXY), TRUST_PROXY)
  const gone = new AbortController()
  const leave = () => gone.abort()
  response.once('close', leave)
  try {
    return await take({ range, gone: gone.signal }, task)
  } catch (error) {
    if (error instanceof Refused) refusals.inc({ reason: error.reason })
    throw error
  } finally {
    response.off('close', leave)
  }
}

/** In seconds: a browser or a program that asks when to try again is told so. */
export const retryAfter = ['Retry-After', '5'] as const

/** For whoever was refused a page, without a word of what they asked. */
export async function sendBusy(exchange: Exchange, kind: Parameters<typeof busyPage>[0]) {
  sendAnswer(exchange, await busyPage(kind), retryAfter)
}
