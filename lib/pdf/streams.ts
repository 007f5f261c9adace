import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import { asDictionary, isName, type PdfValue, parseValue } from '#lib/pdf/parse-value.ts'

const unzip = promisify(inflate)
/** In bytes: the dictionary before a stream, a stream, and all of them together. A few kilobytes may unzip to gigabytes. */
const largestHead = 16 * 1024
const largestStream = 8 * 1024 * 1024
const largestTogether = 128 * 1024 * 1024

/** Reads the streams of a PDF, as much of them as is reasonable. `text` is its bytes, a character each. */
export function streamsOf(bytes: Buffer, text: string) {
  let left = largestTogether

  /** The dictionary at this place, and what the stream behind it holds if it isn't compressed, or in the way that everybody does it. */
  return async function streamAt(start: number) {
    const { value, end } = parseValue(text.slice(start, start + largestHead))
    const entries = asDictionary(value)?.entries
    const isZipped = isFlate(entries?.get('Filter'))
    const head = /[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)/y
    head.lastIndex = start + end
    if (!entries || isZipped === undefined || left <= 0 || !head.test(text)) return { entries }
    const stop = text.indexOf('endstream', head.lastIndex)
    const raw = bytes.subarray(head.lastIndex, stop < 0 ? undefined : stop)
    return { entries, content: isZipped ? await unzipped(raw) : taken(raw.subarray(0, largestStream)) }
  }

  async function unzipped(raw: Buffer) {
    const options = { maxOutputLength: Math.min(largestStream, left), finishFlush: constants.Z_SYNC_FLUSH }
    const content = await unzip(raw, options).catch(() => undefined)
    if (!content) left -= largestStream
    return content && taken(content)
  }

  function taken(content: Buffer) {
    left -= content.length
    return content.toString('latin1')
  }
}

/** Undefined when it is compressed in another way. */
function isFlate(filter: PdfValue) {
  const [only, ...more] = Array.isArray(filter) ? filter : [filter]
  if (only === undefined) return false
  return (more.length === 0 && isName(only) && /^(?:FlateDecode|Fl)$/.test(only.name)) || undefined
}
