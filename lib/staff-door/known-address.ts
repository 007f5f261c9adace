import { access } from 'node:fs/promises'
import path from 'node:path'
import { mediaFolder } from '#lib/media/media-folder.ts'
import { Refusal } from '#lib/staff-door/refusal.ts'

const versionOfGlobal = /^\/api\/globals\/[^/]+\/versions\/(?<id>[^/]+)$/
const file = /^\/api\/media\/file\/(?<name>[^/\\]+)$/
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Payload answers with a fault when it is asked for these and they aren't there.
 * @throws Refusal when nothing can be at the address.
 */
export async function refuseUnknown(address: string) {
  const { id } = versionOfGlobal.exec(address)?.groups ?? {}
  if (id !== undefined && !uuid.test(id)) throw nothingHere()
  const { name } = file.exec(address)?.groups ?? {}
  if (name !== undefined) await access(path.join(mediaFolder(), name)).catch(() => Promise.reject(nothingHere()))
}

function nothingHere() {
  return new Refusal(404, 'There is nothing at this address.')
}
