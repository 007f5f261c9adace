import type { IncomingMessage } from 'node:http'
import pLimit from 'p-limit'
import { isDeeperThan } from '#lib/staff-door/json-depth.ts'
import { tooDeep, watchFields } from '#lib/staff-door/json-fields.ts'
import { allowLongUpload, endLongUpload } from '#lib/staff-door/long-uploads.ts'
import { readBody } from '#lib/staff-door/read-body.ts'
import { Refusal } from '#lib/staff-door/refusal.ts'
import { openSpool } from '#lib/staff-door/spool.ts'
import { largestField, largestFile } from '#lib/staff-door/upload-limits.ts'
import { uploadsFolder } from '#lib/staff-door/uploads-folder.ts'

const kilobyte = 1024
const fieldsBesideFile = 64 * kilobyte
const ordinary = { milliseconds: 20_000, depth: 20 }

/** How much may be sent, by whom. The deepest page that staff may keep is 400 levels of lists and parts, and the document around them. */
const most = {
  anybody: { ...ordinary, bytes: 64 * kilobyte },
  staff: { ...ordinary, bytes: largestField, depth: 500 },
  upload: { milliseconds: 5 * 60_000, bytes: largestFile + fieldsBesideFile, depth: 500 },
}

// All that Payload takes are fields with names; it fails on other JSON.
const isJson = /^\s*application\/json/i
const beginsAsObject = /^\s*(?:\{|$)/
const mostSpace = 100

function notFields() {
  return new Refusal(400, 'What was sent can’t be read. Send names and values.')
}

const isMultipart = /^\s*multipart\//i

/** @throws Refusal when it is more than anybody, or staff, may send. */
export async function bodyInMemory(request: IncomingMessage, who: 'anybody' | 'staff') {
  const { depth, ...limits } = most[who]
  const pieces: Buffer[] = []
  await readBody(request, limits, (piece) => void pieces.push(piece))
  const body = Buffer.concat(pieces)
  if (!isMultipart.test(request.headers['content-type'] ?? '')) {
    if (isDeeperThan(depth, body)) throw tooDeep()
    if (isJson.test(request.headers['content-type'] ?? '') && !beginsAsObject.test(body.toString('latin1', 0, mostSpace))) throw notFields()
    return body
  }
  const fields = watchFields(request.headers, { fieldBytes: limits.bytes, fileBytes: limits.bytes, depth })
  fields.pass(body)
  await fields.end()
  return body
}

/** Media, and a photo that stands in for one of a nomination. */
const takesFiles = /^\/api\/(?:media(?:\/|$)|nominations\/[^/]+\/photos\/)/

/** A file and its fields. */
export function isUpload({ method = '', headers }: IncomingMessage, address: string) {
  return ['POST', 'PATCH'].includes(method) && takesFiles.test(address) && isMultipart.test(headers['content-type'] ?? '')
}

// Next keeps all of a body in memory that Payload hasn't read yet.
export const inTurn = pLimit(2)

/**
 * The body of an upload, on disk.
 * @throws Refusal when it is larger than a file may be.
 */
export async function bodyOnDisk(request: IncomingMessage) {
  const { depth, ...limits } = most.upload
  const fields = watchFields(request.headers, { fieldBytes: most.staff.bytes, fileBytes: largestFile, depth })
  const spool = await openSpool(uploadsFolder())
  allowLongUpload(request.socket)
  try {
    await readBody(request, limits, (piece) => {
      fields.pass(piece)
      return spool.write(piece)
    })
    await fields.end()
    return spool
  } catch (error) {
    await spool.close()
    throw error
  } finally {
    endLongUpload(request.socket)
  }
}
