import { createWriteStream } from 'node:fs'
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGzip } from 'node:zlib'
import tar from 'tar-stream'
import { isBackupName } from '#lib/backup/backup-name.ts'
import { type About, names } from '#lib/backup/contents.ts'

type Header = Partial<tar.Header> & { name: string }
type Add = (header: Header, body: Readable | Buffer) => Promise<void>
type Source = { dataDir: string; postgres: string; database: () => Promise<Readable> }

/** Writes a backup to a file that appears only when it is whole and on the disk. @param file absolute; nothing may be there. */
export async function writeBackup(file: string, source: Source) {
  await clearUnfinished(file)
  const unfinished = `${file}.unfinished-${process.pid}`
  const pack = tar.pack()
  try {
    const written = pipeline(
      pack,
      createGzip({ level: constants.Z_BEST_SPEED }),
      createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }),
    )
    await Promise.all([written, fill(pack, source).catch((error: Error) => pack.destroy(error))])
    await flush(unfinished)
    await rename(unfinished, file)
    await flush(dirname(file))
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** What earlier backups left beside this one that were ended in the middle. */
async function clearUnfinished(file: string) {
  const folder = dirname(file)
  for (const name of await readdir(folder)) {
    const { of, pid } = /^(?<of>.+)\.unfinished-(?<pid>\d+)$/.exec(name)?.groups ?? {}
    const isOurs = of === basename(file) || isBackupName(of ?? '')
    // In a container each process may have the number of the one before it; this one has begun nothing yet.
    if (isOurs && (Number(pid) === process.pid || !isRunning(Number(pid)))) await rm(join(folder, name), { force: true })
  }
}

function isRunning(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function fill(pack: tar.Pack, { dataDir, postgres, database }: Source) {
  let entries = 0
  const add: Add = async (header, body) => {
    entries += 1
    await addEntry(pack, header, body)
  }
  const aboutIt: About = { format: 1, postgres, madeAt: new Date().toISOString() }
  await add({ name: names.about }, Buffer.from(JSON.stringify(aboutIt)))
  for (const name of names.secrets) {
    const secret = await readFile(join(dataDir, name)).catch(() => undefined)
    if (secret) await add({ name, mode: 0o600 }, secret)
  }

  // Before the database, so that what is deleted meanwhile is there for the rows that it has; and after, for what came meanwhile.
  const known = new Map<string, string>()
  await addMedia(join(dataDir, names.media), known, add)
  const archive = tar.extract()
  await Promise.all([pipeline(await database(), archive), addCluster(archive, add)])
  await addMedia(join(dataDir, names.media), known, add)

  await addEntry(pack, { name: names.end }, Buffer.from(JSON.stringify({ entries })))
  pack.finalize()
}

async function addCluster(archive: tar.Extract, add: Add) {
  for await (const entry of archive) {
    const { name, type, size, mode } = entry.header
    await add({ name: `${names.cluster}/${name.replace(/^\.\//, '')}`, type, size, mode }, Readable.from(entry))
  }
}

/** A file of the same size and time as one that is known is the same. */
async function addMedia(folder: string, known: Map<string, string>, add: Add) {
  for (const name of await readdir(folder).catch(() => [])) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (!found?.isFile() || known.get(name) === stampOf(found)) continue
    const body = await readFile(join(folder, name)).catch(() => undefined)
    if (!body) continue
    known.set(name, stampOf(found))
    await add({ name: `${names.media}/${name}`, mode: 0o644 }, body)
  }
}

function stampOf({ size, mtimeMs }: { size: number; mtimeMs: number }) {
  return `${size} ${mtimeMs}`
}

async function addEntry(pack: tar.Pack, header: Header, body: Readable | Buffer) {
  const size = Buffer.isBuffer(body) ? body.length : header.size
  if (!size) {
    pack.entry(header, Buffer.alloc(0))
    if (!Buffer.isBuffer(body)) body.resume()
    return
  }
  // Through a pipe, so that no more is read than the disk has taken.
  await pipeline(Buffer.isBuffer(body) ? Readable.from([body]) : body, pack.entry({ ...header, size }))
}

async function flush(path: string) {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}
