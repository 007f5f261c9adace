import type { IncomingMessage } from 'node:http'
import type { Exchange } from '#lib/delivery/respond.ts'
import { runtime } from '#lib/runtime.ts'
import { refuseUnknown } from '#lib/staff-door/known-address.ts'
import { guessPaths, isLongQuery, mayPass, partOf } from '#lib/staff-door/may-pass.ts'
import { hasBody } from '#lib/staff-door/read-body.ts'
import { replay } from '#lib/staff-door/replay.ts'
import { boundedQuery } from '#lib/staff-door/rest-query.ts'
import { claimedSession, isStaffSession } from '#lib/staff-door/session.ts'
import { nameIn } from '#lib/staff-door/sign-in-name.ts'
import { countSignIns } from '#lib/staff-door/sign-ins.ts'
import { bodyInMemory, bodyOnDisk, inTurn, isUpload } from '#lib/staff-door/take-body.ts'

type Asked = Exchange & { url: URL; path: string }
type Handle = (request: IncomingMessage) => Promise<void>

const signIns = countSignIns()

/**
 * Hands on what Next and Payload may see: a request that somebody may send at all, its address as the server read it, its query bounded,
 * and its body read to the end and counted.
 * @throws Refusal for all else.
 */
export async function throughDoor(asked: Asked, handle: Handle) {
  const { request, url, path } = asked
  const { PAYLOAD_SECRET } = runtime().env
  const claim = await claimedSession(request.headers, PAYLOAD_SECRET)
  const isStaff = isStaffSession(claim)
  mayPass(asked, claim)
  await refuseUnknown(path)
  if (isStaff && isUpload(request, path)) return passUpload(asked, handle)

  const body = hasBody(request) ? await bodyInMemory(request, isStaff ? 'staff' : 'anybody') : undefined
  if (isLongQuery(request)) return handle(asRead(request, `${url.pathname}${boundedQuery(`?${body ?? ''}`)}`))
  request.url = `${url.pathname}${partOf(path) === 'api' ? boundedQuery(url.search) : url.search}`
  const counted = body ? replay(request, body) : request
  return guessPaths.has(path.replace(/\/$/, ''))
    ? guess(asked, await nameIn(request.headers, body), () => handle(counted))
    : handle(counted)
}

async function passUpload({ request, url }: Asked, handle: Handle) {
  const spool = await bodyOnDisk(request)
  try {
    request.url = `${url.pathname}${boundedQuery(url.search)}`
    await inTurn(() => handle(replay(request, spool.read())))
  } finally {
    await spool.close()
  }
}

/** A long query is read as if it stood in the address. */
function asRead(request: IncomingMessage, url: string) {
  request.method = 'GET'
  request.url = url
  for (const name of ['x-payload-http-method-override', 'content-type', 'content-length', 'transfer-encoding']) delete request.headers[name]
  return request
}

/** A guess that was right is answered with 200 or, where a browser sent the form by itself, with a cookie. */
async function guess({ request, response }: Asked, name: string | undefined, handle: () => Promise<void>) {
  const end = signIns.begin(request, runtime().env.TRUST_PROXY, name)
  try {
    await handle()
  } finally {
    const isRight = response.statusCode === 200 || response.hasHeader('set-cookie')
    end(isRight ? 'right' : response.statusCode >= 500 ? 'undecided' : 'wrong')
  }
}
