import { setImmediate as nextTurn } from 'node:timers/promises'
import { asDictionary, isReference, type PdfValue, parseValue } from '#lib/pdf/parse-value.ts'
import { streamsOf } from '#lib/pdf/streams.ts'

/** In bytes: what is read of one object. */
const largestObject = 64 * 1024
const mostContainers = 5000
/** How many objects are looked at before others get their turn. */
const together = 5000

/** Where an object begins: in the file, or inside of the container there. */
type Place = { start: number; inside?: number }

/**
 * A PDF's objects by their numbers. They are found by looking through the file, so that a broken table of contents does no harm, and the newest
 * counts: changes are written behind what they change.
 */
export async function openPdf(bytes: Buffer) {
  const text = bytes.toString('latin1')
  const streamAt = streamsOf(bytes, text)
  const containers = new Set(placesOf('/ObjStm', text).map((at) => text.lastIndexOf('obj', at) + 'obj'.length))
  const places = new Map<number, Place>()
  let seen = 0
  let opened = 0
  for (let at = text.indexOf('obj'); at >= 0; at = text.indexOf('obj', at + 'obj'.length)) {
    if (++seen % together === 0) await nextTurn()
    const object = numberBefore(text, at)
    const start = at + 'obj'.length
    if (object === undefined) continue
    places.set(object, { start })
    if (containers.has(start) && ++opened < mostContainers)
      for (const [inner, inside] of await listInside(start)) places.set(inner, { start, inside })
  }

  async function listInside(start: number): Promise<[number, number][]> {
    await nextTurn()
    const { entries, content = '' } = await streamAt(start)
    const first = Number(entries?.get('First'))
    const numbers = content.slice(0, first || 0).match(/\d+/g) ?? []
    return numbers.flatMap((number, at) =>
      at % 2 === 0 ? [[Number(number), first + Number(numbers[at + 1])] satisfies [number, number]] : [],
    )
  }

  async function find(value: PdfValue): Promise<PdfValue> {
    if (!isReference(value)) return value
    const place = places.get(value.object)
    if (!place) return undefined
    const { start, inside } = place
    if (inside === undefined) return parseValue(text.slice(start, start + largestObject)).value
    const { content = '' } = await streamAt(start)
    return parseValue(content.slice(inside, inside + largestObject)).value
  }

  /** What the newest trailer, or the stream in its place, says under this name. */
  function trailer(name: string) {
    for (const at of placesOf(`/${name}`, text).slice(-together).toReversed()) {
      const { value } = parseValue(text.slice(at + name.length + 1, at + 100))
      if (isReference(value) || asDictionary(value)) return value
    }
    return undefined
  }

  /** What the stream holds, a character for each byte. */
  async function content(value: PdfValue) {
    const place = isReference(value) ? places.get(value.object) : undefined
    return place && (await streamAt(place.start)).content
  }

  return { find, trailer, content }
}

/** An object begins with its number, that of its generation, and the word `obj`. */
function numberBefore(text: string, at: number) {
  const number = /(?:^|\D)(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+$/.exec(text.slice(Math.max(0, at - 24), at))?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Where the name stands, and not a longer one that begins with it. */
function placesOf(name: string, text: string) {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!/[\w#.-]/.test(text[at + name.length] ?? '')) places.push(at)
  }
  return places
}
