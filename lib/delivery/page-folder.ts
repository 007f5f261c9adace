import { createHash, randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeHead, decodePage, encodePage } from '#lib/delivery/page-file.ts'
import type { StoredPage } from '#lib/delivery/stored-page.ts'

const anHour = 3_600_000
const longestHead = 1_000_000

type OnError = (error: unknown) => void

/** The paths of all pages in the folder, made if need be; damaged files and writes abandoned an hour ago go. Blocks; for the start alone. */
export function listStoredPaths(folder: string, onError: OnError): string[] {
  return (
    attempt(() => {
      mkdirSync(folder, { recursive: true })
      const names = readdirSync(folder)
      for (const name of names) if (name.endsWith('.tmp')) attempt(() => removeAbandoned(join(folder, name)), onError)
      return names.filter((name) => name.endsWith('.page')).flatMap((name) => attempt(() => storedPath(folder, name), onError) ?? [])
    }, onError) ?? []
  )
}

/** Undefined when there is none, or a damaged one, which is then removed. Throws what the disk throws. */
export async function readPage(folder: string, path: string): Promise<StoredPage | undefined> {
  const file = fileOf(folder, path)
  const bytes = await readFile(file).catch(throwUnlessMissing)
  const page = bytes && decodePage(bytes)
  if (bytes && page?.path !== path) await rm(file, { force: true })
  return page?.path === path ? page : undefined
}

/** Other readers of the folder see the old file or the new one, never a part. Throws what the disk throws. */
export async function writePage(folder: string, page: StoredPage) {
  const draft = join(folder, `${randomUUID()}.tmp`)
  try {
    await writeFile(draft, encodePage(page))
    await rename(draft, fileOf(folder, page.path))
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw error
  }
}

export async function removePage(folder: string, path: string) {
  await rm(fileOf(folder, path), { force: true })
}

function removeAbandoned(draft: string) {
  const written = statSync(draft, { throwIfNoEntry: false })
  // A young one may be another process's, about to be renamed.
  if (written && Date.now() - written.mtimeMs > anHour) rmSync(draft, { force: true })
}

function storedPath(folder: string, name: string) {
  const file = join(folder, name)
  const line = readFirstLine(file)
  if (!line) return
  const path = decodeHead(line)?.path
  if (path && fileOf(folder, path) === file) return path
  rmSync(file, { force: true })
}

function readFirstLine(file: string) {
  const opened = attempt(() => openSync(file, 'r'), throwUnlessMissing)
  if (opened === undefined) return
  try {
    return upToLineFeed(opened)
  } finally {
    closeSync(opened)
  }
}

function upToLineFeed(opened: number) {
  const chunk = Buffer.alloc(4096)
  let line = Buffer.alloc(0)
  for (let length = readSync(opened, chunk); length > 0 && line.length < longestHead; length = readSync(opened, chunk)) {
    const lineEnd = chunk.subarray(0, length).indexOf('\n')
    line = Buffer.concat([line, chunk.subarray(0, lineEnd < 0 ? length : lineEnd)])
    if (lineEnd >= 0) break
  }
  return line
}

// A hash, because a path may be longer than a file name may be, and names files no system allows.
function fileOf(folder: string, path: string) {
  return join(folder, `${createHash('sha256').update(path).digest('hex')}.page`)
}

function attempt<Result>(task: () => Result, onError: OnError) {
  try {
    return task()
  } catch (error) {
    onError(error)
    return
  }
}

function throwUnlessMissing(error: unknown) {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  if (!isMissing) throw error
}
