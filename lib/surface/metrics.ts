import { Counter, collectDefaultMetrics, Gauge } from 'prom-client'
import { sendOnce, sendText } from '#lib/delivery/respond.ts'
import { addressRange } from '#lib/limits/address-range.ts'
import { register } from '#lib/metrics.ts'
import { runtime } from '#lib/runtime.ts'
import { isStaffHost } from '#lib/surface/answer-staff.ts'
import { isForwarded } from '#lib/surface/forwarded.ts'
import type { Exchange } from '#lib/surface/request.ts'

collectDefaultMetrics({ register })

const answers = new Counter({ name: 'http_answers_total', help: 'Answers by status.', labelNames: ['status'], registers: [register] })

new Gauge({
  name: 'database_reachable',
  help: 'Whether the database answered when it was last asked.',
  registers: [register],
  collect() {
    this.set(runtime().isDatabaseReachable ? 1 : 0)
  },
})

new Gauge({
  name: 'content_version',
  help: 'Of how many changes to what is published this instance knows.',
  registers: [register],
  collect() {
    this.set(runtime().content?.version ?? 0)
  },
})

export function countAnswer({ response: { statusCode } }: Pick<Exchange, 'response'>) {
  answers.inc({ status: statusCode })
}

/** For the operator's own collector: on the staff host, or, without one, from this machine alone. */
export async function answerMetrics(exchange: Exchange) {
  if (!isForOperator(exchange)) return sendText(exchange, 404, 'There is no page at this address.')
  const body = await register.metrics()
  sendOnce(exchange, { status: 200, contentType: register.contentType, policy: "default-src 'none'", body })
}

function isForOperator({ request }: Exchange) {
  if (runtime().env.ADMIN_HOST) return isStaffHost(request)
  const { host = '' } = request.headers
  return addressRange(request.socket.remoteAddress ?? '')?.reach === 'loopback' && loopbackHost.test(host) && !isForwarded(request)
}

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i
