import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { answerPages } from '#tests/nominations/a-resident.ts'
import { aPhoto, postPhotos, storedPhotos } from '#tests/nominations/photos.ts'
import { eventually } from '#tests/support/eventually.ts'
import { formIn } from '#tests/support/form-in.ts'
import { type SharedSite, testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite({ TRUST_PROXY: '1' })

/** Six are read at once, and twelve wait. */
const room = 18

test('while as many send photos as there is room for, another is told to try again or go on without, and then gets through', async ({
  site,
}) => {
  const nomination = aNomination()
  await answerPages(site, nomination, headersOf(200))
  const photo = await aPhoto()
  const slow = await Promise.all(Array.from({ length: room }, (_, number) => beginUpload(site, number)))

  const refused = await postPhotos(site, nomination, [photo], { headers: headersOf(200) })
  for (const socket of slow) socket.destroy()

  expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '5', 'cache-control': 'no-store' } })
  expect(formIn(refused.body).text).toContain('Go back and try again in a few minutes, or go on without them')
  expect(refused.body).not.toContain('path.jpg')
  expect(await storedPhotos(site.database, nomination.key)).toEqual([])
  await eventually(async () => expect((await postPhotos(site, nomination, [photo], { headers: headersOf(200) })).status).toBe(303))
  expect(await storedPhotos(site.database, nomination.key)).toHaveLength(1)
})

test('one network sends four at once, and holds up no other', async ({ site }) => {
  const nomination = aNomination()
  await answerPages(site, nomination, headersOf(201))
  const photo = await aPhoto()
  const slow = await Promise.all(Array.from({ length: 4 }, () => beginUpload(site, 202)))

  const fifth = await postPhotos(site, nomination, [photo], { headers: headersOf(202) })
  const other = await postPhotos(site, nomination, [photo], { headers: headersOf(201) })
  for (const socket of slow) socket.destroy()

  expect([fifth.status, other.status]).toEqual([503, 303])
})

/** Each number is a network of its own. */
function headersOf(number: number) {
  return { 'x-forwarded-for': `203.0.${number}.7` }
}

/** A post of photos of which the server has the beginning. */
async function beginUpload(site: SharedSite, number: number): Promise<Socket> {
  const { hostname, port } = new URL(site.url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const headers = {
    ...{ host: new URL(site.origin).host, origin: site.origin, 'sec-fetch-site': 'same-origin', ...headersOf(number) },
    ...{ 'content-type': 'multipart/form-data; boundary=x', 'content-length': '1000000' },
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const part = '--x\r\nContent-Disposition: form-data; name="photos"; filename="slow.jpg"\r\n\r\n'
  await new Promise((resolve) => socket.write(`POST ${paths.nominationPhotos} HTTP/1.1\r\n${lines.join('')}\r\n${part}`, resolve))
  return socket
}
