import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { FilesTaken } from '#lib/forms/read-post.ts'
import { aReceivedPost, multipart, parts } from './a-received-post.ts'

const file = ['Content-Disposition: form-data; name="photos"; filename="a.jpg"', 'Content-Type: image/jpeg']

/** Photos as their page takes them, but for the time, which there is two minutes. */
function inTime(milliseconds: number) {
  const taken: string[] = []
  const take: FilesTaken['take'] = async (stream) => void taken.push(await text(stream))
  return { taken, files: { field: 'photos', mostBytes: 100_000, longest: 10_000, milliseconds, take } }
}

test('a post whose files take too long is cut off, however steadily they come, and none of it is taken', async () => {
  const { taken, files } = inTime(300)
  const received = await aReceivedPost({
    type: multipart,
    headers: ['Content-Length: 50000'],
    files,
    write(socket) {
      socket.write(`--limit\r\n${file.join('\r\n')}\r\n\r\n`)
      const drip = setInterval(() => socket.write('x'), 10)
      socket.on('close', () => clearInterval(drip))
    },
  })

  expect(received).toBe(408)
  expect(taken).toEqual([])
})

test('what is there in time is taken', async () => {
  const { taken, files } = inTime(2000)

  expect(await aReceivedPost({ type: multipart, body: parts([file, 'JFIF']), files })).toEqual({})
  expect(taken).toEqual(['JFIF'])
})
