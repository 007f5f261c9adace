import { gunzipSync } from 'node:zlib'
import { parseDocument } from 'htmlparser2'
import type { StoredPage } from '#lib/delivery/stored-page.ts'
import type { Element } from '#lib/finishing/markup.ts'

/** From the first character to the one after the last. */
export type Part = { from: number; to: number }

/** A stored page as text, and the elements that know where in it they stand. */
export function readParts({ bodies, contentType }: StoredPage) {
  const text = gunzipSync(bodies.gzip).toString()
  const xmlMode = !contentType.startsWith('text/html')
  return { text, markup: parseDocument(text, { xmlMode, decodeEntities: false, withStartIndices: true, withEndIndices: true }) }
}

export function partOf({ startIndex, endIndex }: Element['children'][number]): Part {
  return { from: startIndex ?? 0, to: (endIndex ?? 0) + 1 }
}

export function cutParts(text: string, parts: Part[]) {
  let kept = ''
  let at = 0
  for (const { from, to } of parts.toSorted((one, other) => one.from - other.from)) {
    kept += text.slice(at, Math.max(at, from))
    at = Math.max(at, to)
  }
  return kept + text.slice(at)
}
