import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { adminPolicy } from '#lib/delivery/content-policy.ts'
import { sendText, setSafeHeaders } from '#lib/delivery/respond.ts'
import { renderWith } from '#lib/render-context.ts'
import { runtime } from '#lib/runtime.ts'
import { throughDoor } from '#lib/staff-door/door.ts'
import { Refusal } from '#lib/staff-door/refusal.ts'
import { refuse } from '#lib/staff-door/refuse.ts'
import type { Exchange } from '#lib/surface/request.ts'

const previewPath = /^\/preview(?:\/|$)/
const staffPaths = /^\/(?:admin|api|preview)(?:\/|$)/

/** Only these of Payload's doors matter to staff pages; nothing else of Next's is ever reached. */
export function isStaffPath(path: string) {
  return staffPaths.test(path)
}

/** With ADMIN_HOST set, staff pages exist on that host alone. */
export function isStaffHost({ headers }: IncomingMessage) {
  const { ADMIN_HOST } = runtime().env
  if (!ADMIN_HOST) return true
  const host = headers.host?.toLowerCase() ?? ''
  return host === ADMIN_HOST || host.replace(/:\d+$/, '') === ADMIN_HOST
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Hands a request that may pass to Next and Payload, with a nonce that only we can have made. */
export async function answerStaff(handle: Handle, exchange: Exchange) {
  if (!runtime().isPrepared) return sendText(exchange, 503, 'The site is starting. Try again in a moment.')
  try {
    await throughDoor(exchange, (passed) => pass(handle, passed, exchange))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await refuse(exchange, error)
  }
}

async function pass(handle: Handle, passed: IncomingMessage, exchange: Exchange) {
  const { response, path } = exchange
  const policy = adminPolicy(randomBytes(16).toString('base64'))
  passed.headers['content-security-policy'] = policy
  delete passed.headers['content-security-policy-report-only']
  setSafeHeaders(exchange, policy)
  // Here alone: it guards a window that staff are signed in to, and makes the browser begin a new process for it.
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cache-Control', 'no-store')
  await renderWith({ reads: new Set(), isPreview: previewPath.test(path) }, () => handle(passed, response))
}
