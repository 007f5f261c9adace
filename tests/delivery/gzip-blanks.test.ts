import { randomBytes, randomUUID } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Blank, fillGzip, gzipWithBlanks } from '#lib/delivery/gzip-blanks.ts'

/** A text with blanks in it, and the same with others' words in them. */
function written(parts: string[], words: string[]) {
  const blanks: Blank[] = []
  let text = ''
  for (const [number, part] of parts.entries()) {
    text += part
    const word = words[number]
    if (word === undefined) continue
    blanks.push({ place: Buffer.byteLength(text), length: Buffer.byteLength(word) })
    text += word
  }
  return { document: Buffer.from(text), blanks }
}

const paragraph = 'Zoë’s hedge has grown across the whole of the path. '

test.for([
  ['none', [paragraph]],
  ['one, at the start', ['', paragraph]],
  ['one, at the end', [paragraph, '']],
  ['two, side by side', [paragraph, '', paragraph]],
  ['many, in more text than compression looks back over', Array.from({ length: 40 }, () => paragraph.repeat(60))],
] as const)('a document with blanks, %s, unpacks to what was filled in', ([, parts]) => {
  const words = () => parts.slice(1).map(() => randomUUID())
  const zipped = gzipWithBlanks(...values(written([...parts], words())))

  for (let visitor = 0; visitor < 3; visitor += 1) {
    const { document, blanks } = written([...parts], words())
    expect(gunzipSync(fillGzip(zipped, document, blanks)).equals(document)).toBe(true)
  }
})

test('what is filled in may be like the text around it, or like what was filled in before', () => {
  const parts = Array.from({ length: 9 }, () => 'aaaaaaaaaaaaaaaaaaaaaaaa')
  const zipped = gzipWithBlanks(...values(written(parts, Array(8).fill('aaaaaaaa'))))

  for (const word of ['bbbbbbbb', 'aaaaaaab', randomBytes(4).toString('hex')]) {
    const { document, blanks } = written(parts, Array(8).fill(word))
    expect(gunzipSync(fillGzip(zipped, document, blanks)).equals(document)).toBe(true)
  }
})

test('blanks make a file little larger than their own bytes', () => {
  const { document, blanks } = written(Array(20).fill(paragraph.repeat(9)), Array(19).fill('x'.repeat(24)))

  expect(gzipWithBlanks(document, blanks).file.length).toBeLessThan(gzipSync(document).length + 19 * (24 + 30))
})

function values({ document, blanks }: ReturnType<typeof written>) {
  return [document, blanks] as const
}
