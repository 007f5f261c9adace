import { constants, crc32, deflateRawSync } from 'node:zlib'

/** Bytes of a document that are written anew for each visitor, always as many. */
export type Blank = { place: number; length: number }

/** A gzip file of a document, to be copied, filled in at its blanks, and sealed. */
export type GzipWithBlanks = { file: Buffer; blanks: Blank[] }

// RFC 1952, 2.3: no name, no time, compressed as well as possible, by an unknown system.
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255])
const trailerLength = 8

/** How far back compressed bytes may repeat what was before them (RFC 1951, 2). */
const reach = 32_768

/**
 * Compresses a document once for all visitors. Its blanks, in order, are put in as they stand, and nothing else repeats a byte of theirs: where the
 * rest is compressed they are zeros, which no text holds.
 */
export function gzipWithBlanks(document: Buffer, blanks: Blank[]): GzipWithBlanks {
  const text = Buffer.from(document)
  for (const { place, length } of blanks) text.fill(0, place, place + length)

  const parts: Buffer[] = [header]
  const filled: Blank[] = []
  let size = header.length
  const add = (...more: Buffer[]) => {
    parts.push(...more)
    for (const { length } of more) size += length
  }

  let from = 0
  for (const { place, length } of blanks) {
    add(upToStored(text, from, place), lengthOfStored(length))
    filled.push({ place: size, length })
    add(Buffer.alloc(length))
    from = place + length
  }
  add(compress(text, { from, to: text.length, flush: constants.Z_FINISH }), Buffer.alloc(trailerLength))
  return { file: Buffer.concat(parts), blanks: filled }
}

/** @param document the same, as it is to be read once unpacked. */
export function fillGzip({ file, blanks }: GzipWithBlanks, document: Buffer, filled: Blank[]): Buffer {
  const copy = Buffer.from(file)
  for (const [number, { place, length }] of filled.entries()) document.copy(copy, blanks[number]?.place, place, place + length)
  copy.writeUInt32LE(crc32(document), copy.length - trailerLength)
  copy.writeUInt32LE(document.length, copy.length - trailerLength / 2)
  return copy
}

/**
 * The compressed bytes up to the length of a block that holds its bytes as they are (RFC 1951, 3.2.4): a flush ends with such a block, of none.
 */
function upToStored(text: Buffer, from: number, to: number) {
  return compress(text, { from, to, flush: constants.Z_SYNC_FLUSH }).subarray(0, -lengthOfStored(0).length)
}

function compress(text: Buffer, { from, to, flush }: { from: number; to: number; flush: number }) {
  const dictionary = text.subarray(Math.max(0, from - reach), from)
  const options = { level: constants.Z_BEST_COMPRESSION, memLevel: constants.Z_MAX_MEMLEVEL, finishFlush: flush }
  return deflateRawSync(text.subarray(from, to), dictionary.length > 0 ? { ...options, dictionary } : options)
}

function lengthOfStored(length: number) {
  const twice = Buffer.alloc(4)
  twice.writeUInt16LE(length)
  twice.writeUInt16LE(length ^ 0xff_ff, 2)
  return twice
}
