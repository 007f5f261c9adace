import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import tar from 'tar-stream'
import { about, end, names, placeOf } from '#lib/backup/contents.ts'
import { OperatorError } from '#lib/operator-error.ts'

/**
 * Unpacks a backup into folders that are empty. @param postgres our own major version.
 * @throws OperatorError when it isn't a whole backup of this product that our Postgres can run; what was unpacked is left to the caller.
 */
export async function unpack(file: string, folders: { cluster: string; rest: string }, postgres: string) {
  await mkdir(join(folders.rest, names.media), { recursive: true, mode: 0o700 })
  await mkdir(folders.cluster, { mode: 0o700 })
  const archive = tar.extract()
  const read = pipeline(createReadStream(file), createGunzip(), archive)
  try {
    const [isWhole] = await Promise.all([unpackEntries(archive, folders, postgres), read])
    if (!isWhole) throw new Error('its end is missing')
  } catch (error) {
    archive.destroy()
    await read.catch(() => undefined)
    if (error instanceof OperatorError) throw error
    throw new OperatorError(`${file} can't be restored: ${reasonOf(error)}. Nothing was changed.`)
  }
  const version = await readFile(join(folders.cluster, 'PG_VERSION'), 'utf8').catch(() => '')
  if (version.trim() !== postgres) throw new OperatorError(`${file} holds no database of Postgres ${postgres}. Nothing was changed.`)
}

async function unpackEntries(archive: tar.Extract, folders: { cluster: string; rest: string }, postgres: string) {
  let entries = 0
  let isWhole = false
  for await (const source of archive) {
    const { name, type } = source.header
    const entry = Readable.from(source)
    if (entries === 0) refuseOther(name === names.about ? await text(entry) : '', postgres)
    else if (name === names.end) isWhole = end.parse(JSON.parse(await text(entry))).entries === entries
    else await unpackEntry(placeOf(name, folders), type, entry)
    entries += 1
  }
  return isWhole
}

function refuseOther(written: string, postgres: string) {
  const { data } = about.safeParse(parse(written))
  if (!data) throw new Error('it isn’t a backup of this site')
  if (data.postgres === postgres) return
  throw new OperatorError(
    `The backup was made by Postgres ${data.postgres} and this server runs Postgres ${postgres}: restore it with the release that made it. Nothing was changed.`,
  )
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

async function unpackEntry(place: string | undefined, type: tar.Header['type'], entry: Readable) {
  if (place === undefined || !(type === 'file' || type === 'directory')) throw new Error('it holds what no backup of this site holds')
  if (type === 'directory') {
    entry.resume()
    return void (await mkdir(place, { recursive: true, mode: 0o700 }))
  }
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  await pipeline(entry, createWriteStream(place, { mode: 0o600 }))
}

function reasonOf(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC') return 'the disk is full'
  if (code === 'ENOENT') return 'it isn’t there'
  if (code.startsWith('Z_') || /tar|premature|unexpected/i.test(String(error))) return 'it is cut short, damaged or no backup'
  return error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'unknown'
}
