import { expect, test } from 'vitest'
import { aReceivedPost, field, multipart, parts, urlencoded } from './a-received-post.ts'

test("a form's fields come as text, and a name sent twice as a list", async () => {
  expect(await aReceivedPost({ body: 'place=High+Street&kinds=litter&kinds=paths&empty=&bare' })).toEqual({
    place: 'High Street',
    kinds: ['litter', 'paths'],
    empty: '',
    bare: '',
  })
})

test('a form sent in parts is read the same, and a file in it is left out', async () => {
  const file = ['Content-Disposition: form-data; name="photo"; filename="x.jpg"', 'Content-Type: image/jpeg']
  const body = parts(
    [field('place'), 'High Street\r\nby the bridge é'],
    [field('kinds'), 'litter'],
    [field('kinds'), 'paths'],
    [file, 'JFIF'],
  )

  expect(await aReceivedPost({ type: multipart, body })).toEqual({
    place: 'High Street\nby the bridge é',
    kinds: ['litter', 'paths'],
  })
})

test('a line end is one character, as it was typed', async () => {
  expect(await aReceivedPost({ body: 'place=%0D%0Aa%0D%0Ab%0Dc%0Ad' })).toEqual({ place: '\na\nb\nc\nd' })
})

test('names that mean something to JavaScript are names like any other', async () => {
  for (const sent of [
    { body: '__proto__=a&constructor=b&toString=c' },
    { type: multipart, body: parts([field('__proto__'), 'a'], [field('constructor'), 'b'], [field('toString'), 'c']) },
  ]) {
    const values = await aReceivedPost(sent)

    expect(Object.entries(values ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
    ])
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
  }
  expect(Object.prototype).not.toHaveProperty('a')
})

test('a body of 64 KiB is accepted; one byte more is refused, whether its length is stated or found out', async () => {
  const body = fieldsOf(64 * 1024)
  expect(await aReceivedPost({ body })).toMatchObject({ f0: expect.any(String) })

  expect(await aReceivedPost({ body: `${body}x` })).toBe(413)
  expect(await aReceivedPost({ headers: ['Content-Length: 65537'], write: () => {} })).toBe(413)
  expect(await aReceivedPost({ ...inChunks(`${body}x`) })).toBe(413)
  expect(await aReceivedPost({ ...inChunks(body) })).toMatchObject({ f0: expect.any(String) })
})

test('a field of 32 KiB is accepted and a longer one refused, in both encodings', async () => {
  const [longest, longer] = ['x'.repeat(32 * 1024), 'x'.repeat(32 * 1024 + 1)]

  expect(await aReceivedPost({ body: `place=${longest}` })).toEqual({ place: longest })
  expect(await aReceivedPost({ body: `place=${longer}` })).toBe(413)
  expect(await aReceivedPost({ type: multipart, body: parts([field('place'), longest]) })).toEqual({ place: longest })
  expect(await aReceivedPost({ type: multipart, body: parts([field('place'), longer]) })).toBe(413)
})

test('sixty fields are accepted and sixty-one refused, not silently cut short', async () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`)
  const one = (count: number) => names(count).map((name) => `${name}=1`)
  const many = (count: number) => parts(...names(count).map((name): [string[], string] => [field(name), '1']))

  expect(Object.keys((await aReceivedPost({ body: one(60).join('&') })) ?? {})).toHaveLength(60)
  expect(await aReceivedPost({ body: one(61).join('&') })).toBe(413)
  expect(Object.keys((await aReceivedPost({ type: multipart, body: many(60) })) ?? {})).toHaveLength(60)
  expect(await aReceivedPost({ type: multipart, body: many(61) })).toBe(413)
})

test('a name longer than any of ours is refused', async () => {
  expect(await aReceivedPost({ body: `${'n'.repeat(101)}=1` })).toBe(413)
})

test.each(['application/json', 'text/plain', 'multipart/form-data', 'multipart/mixed; boundary=limit', 'nonsense', ''])(
  'what is sent as “%s” is not a form',
  async (type) => {
    expect(await aReceivedPost({ type, body: '{"place":"High Street"}' })).toBe(415)
  },
)

test('a post that ends before it said it would is refused, not waited for', async () => {
  expect(await aReceivedPost({ headers: ['Content-Length: 100'], write: (socket) => socket.end('place=High') })).toBe(400)
  expect(await aReceivedPost({ headers: ['Content-Length: 100'], write: (socket) => setTimeout(() => socket.destroy(), 50) })).toBe(400)
})

test('a form in parts that is cut off anywhere is refused, and never hangs', async () => {
  const body = parts([field('place'), 'High Street'], [field('name'), 'Sam'])
  const everywhere = Array.from({ length: body.length - 4 }, (_, length) => body.slice(0, length))

  const outcomes = await Promise.all(everywhere.map((cut) => aReceivedPost({ type: multipart, body: cut })))

  expect(new Set(outcomes)).toEqual(new Set([400]))
})

test.each([
  ['without its first boundary', 'place=High Street', 400],
  ['empty', '', 400],
  ['with endless headers', `--limit\r\nX: ${'x'.repeat(60_000)}`, 400],
  ['with a part that has no name', parts([[], 'High Street']), {}],
  ['with a character set nobody knows', parts([[...field('place'), 'Content-Type: text/plain; charset=x-none'], 'é']), { place: 'é' }],
])('a form in parts %s is no fault of ours', async (_, body, outcome) => {
  expect(await aReceivedPost({ type: multipart, body })).toEqual(outcome)
})

test("broken escapes and bytes that aren't text stay readable", async () => {
  expect(await aReceivedPost({ body: 'a=100%&b=%zz&c=%E0%A4&d=%ff%fe&e=%ED%A0%80&f=%F0%9F%98%80' })).toEqual({
    a: '100%',
    b: '%zz',
    c: '\uFFFD',
    d: '\uFFFD\uFFFD',
    e: '\uFFFD\uFFFD\uFFFD',
    f: '😀',
  })
})

test('a character set that no browser of ours names breaks nothing', async () => {
  const readAs = (charset: string) => aReceivedPost({ type: `${urlencoded}; charset=${charset}`, body: 'place=caf%C3%A9' })

  for (const charset of ['x-none', '', '"']) expect([charset, await readAs(charset)]).toEqual([charset, { place: 'café' }])
  // Read as they ask to be, these hold nothing that any form of ours knows.
  expect(await readAs('utf-16le')).toEqual({ 汰捡: '慣썦' })
  expect(await readAs('base64')).toEqual({ 'cGxhY2U=': 'Y2Fmw6k=' })
})

function fieldsOf(bytes: number) {
  const half = (bytes - '&f0='.length - 'f1='.length) / 2
  return `f0=${'x'.repeat(Math.floor(half))}&f1=${'x'.repeat(Math.ceil(half))}`
}

function inChunks(body: string) {
  return {
    body,
    headers: ['Transfer-Encoding: chunked'],
    write: (socket: { write: (text: string) => void }, bytes: Buffer) => {
      for (let at = 0; at < bytes.length; at += 10_000) {
        const chunk = bytes.subarray(at, at + 10_000).toString()
        socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`)
      }
      socket.write('0\r\n\r\n')
    },
  }
}
