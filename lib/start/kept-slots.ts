import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { z } from 'zod'

// In bytes.
const smallest = 65_536

const headSchema = z.object({ number: z.number(), length: z.number(), sha256: z.string() })

type Slot = { place: number; number: number; text: string }

/**
 * The newest whole text in the file; undefined where there is none. A file that an earlier build wrote is the text itself.
 * @throws what the disk throws.
 */
export function readSlots(file: string): string | undefined {
  const bytes = readFileSync(file)
  return newestOf(bytes)?.text ?? (bytes[0] === headMark ? undefined : bytes.toString())
}

/**
 * Keeps a text in the older of the file's two halves. Both are larger than they need to be and written once in full, so a disk that is full
 * later still takes it, where the file system overwrites in place. A crash leaves the text before or this one.
 * @throws what the disk throws.
 */
export function writeSlots(file: string, text: string) {
  const bytes = readOrNothing(file)
  const newest = newestOf(bytes)
  if (newest?.text === text) return
  const entry = encode(text, (newest?.number ?? 0) + 1)
  const size = bytes.length / 2
  if (newest && entry.length <= size) overwrite(file, entry, newest.place === 0 ? size : 0)
  else makeRoom(file, entry)
}

const headMark = '#'.charCodeAt(0)

function encode(text: string, number: number) {
  const body = Buffer.from(text)
  const sha256 = createHash('sha256').update(body).digest('hex')
  return Buffer.concat([Buffer.from(`#${JSON.stringify({ number, length: body.length, sha256 })}\n`), body])
}

function newestOf(bytes: Buffer) {
  const size = bytes.length / 2
  const slots = [0, size].flatMap((place) => decode(bytes.subarray(place, place + size), place) ?? [])
  return slots.toSorted((one, other) => other.number - one.number).at(0)
}

function decode(bytes: Buffer, place: number): Slot | undefined {
  if (bytes[0] !== headMark) return undefined
  const lineEnd = bytes.indexOf('\n')
  try {
    const { number, length, sha256 } = headSchema.parse(JSON.parse(bytes.subarray(1, lineEnd).toString()))
    const body = bytes.subarray(lineEnd + 1, lineEnd + 1 + length)
    return createHash('sha256').update(body).digest('hex') === sha256 ? { place, number, text: body.toString() } : undefined
  } catch {
    // Cut off while it was written; the other half is whole.
    return undefined
  }
}

function readOrNothing(file: string) {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

function overwrite(file: string, entry: Buffer, place: number) {
  const opened = openSync(file, 'r+')
  try {
    writeSync(opened, entry, 0, entry.length, place)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** Twice what is needed now, twice, written out: a hole in a file has no room kept for it. */
function makeRoom(file: string, entry: Buffer) {
  const size = Math.max(smallest, 2 * entry.length)
  const unfinished = `${file}.${process.pid}`
  const bytes = Buffer.alloc(2 * size, ' ')
  entry.copy(bytes)
  try {
    writeFileSync(unfinished, bytes, { flush: true })
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
