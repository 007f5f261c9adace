import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { aFilledDatabase, query } from '#tests/support/a-database.ts'
import { aFilledSite } from '#tests/support/a-filled-site.ts'
import { aSite, type Site } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { processesOf } from './processes.ts'

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} lets a post that is on its way arrive, then ends with 0`, async () => {
    const { databaseUrl, kept } = await aFilledDatabase()
    await using site = await aSite({ databaseUrl, kept })
    const slow = await aSlowPost(site, 'useful=yes&path=%2F&publishedVersion=1')

    site.process.kill(signal)
    await eventually(() => expect(send(site, '/healthz')).rejects.toThrow('ECONNREFUSED'))
    const answer = await slow.finish()

    expect(answer).toMatchObject({ statusCode: 303, headers: { location: expect.stringMatching(/^\/feedback\/thanks\?/) } })
    expect(await query(databaseUrl, 'SELECT path, useful FROM page_feedback')).toEqual([{ path: '/', useful: 'yes' }])
    expect(await exitCode(site)).toBe(0)
  })
}

/** A post of which half has been sent. */
async function aSlowPost(site: Site, body: string) {
  const sent = request(`${site.url}/feedback`, {
    method: 'POST',
    headers: { origin: site.origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length },
    agent: false,
  })
  const answered = once(sent, 'response')
  // A failure reaches whoever awaits it; until then it isn't a fault that nobody does.
  answered.catch(() => undefined)
  await new Promise((resolve) => sent.write(body.slice(0, 10), resolve))
  // Only what the server has begun to read is on its way: it has, once it answers what was sent after.
  await send(site, '/healthz')

  return {
    async finish() {
      sent.end(body.slice(10))
      const [response] = await answered
      await text(response)
      return response
    },
  }
}

async function exitCode({ process }: Site) {
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit')
  return process.exitCode
}

test('a visitor who keeps a connection open, or never ends a post, does not keep the site from stopping', async () => {
  const { databaseUrl, kept } = await aFilledDatabase()
  await using site = await aSite({ databaseUrl, kept })
  await fetch(`${site.url}/`)
  const never = await aSlowPost(site, 'useful=yes&path=%2F&publishedVersion=1')

  const began = performance.now()
  expect(await site.stop()).toBe(0)
  expectInTime(performance.now() - began, 15_000)
  await expect(never.finish()).rejects.toThrow(/ECONNRESET|EPIPE|socket hang up/)
})

test('Ctrl-C in a terminal, which every process of the group gets, stops Postgres cleanly and leaves nothing running', async () => {
  await using site = await aFilledSite({ isGroupLeader: true })
  expect((await processesOf(site.dataDir)).length).toBeGreaterThan(1)

  process.kill(-Number(site.process.pid), 'SIGINT')

  expect(await exitCode(site)).toBe(0)
  expect(await readFile(path.join(site.dataDir, 'postgres.log'), 'utf8')).toMatch(/database system is shut down\n$/)
  await eventually(async () => expect(await processesOf(site.dataDir)).toEqual([]))
})

test('a second Ctrl-C changes nothing', async () => {
  await using site = await aFilledSite()

  site.process.kill('SIGINT')
  site.process.kill('SIGINT')
  site.process.kill('SIGTERM')

  expect(await exitCode(site)).toBe(0)
  expect(await readFile(path.join(site.dataDir, 'postgres.log'), 'utf8')).toMatch(/database system is shut down\n$/)
})

test('a site that is stopped while it draws its pages reports none of them as a fault', async () => {
  await using site = await aFilledSite({ isDrawn: false })
  await send(site, '/about')

  expect(await site.stop()).toBe(0)

  expect(site.output()).not.toMatch(/"level":[45]0/)
})

test('a killed site leaves nothing running', async () => {
  await using site = await aFilledSite()
  expect((await processesOf(site.dataDir)).length).toBeGreaterThan(1)

  await site.kill()

  await eventually(async () => expect(await processesOf(site.dataDir)).toEqual([]))
})
