import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aNomination } from './a-nomination.ts'
import { difficultWords } from './difficult-words.ts'
import { storedNominations } from './stored.ts'

test('without a key of ours the answers are kept under a new key, and can then be sent', async ({ site }) => {
  for (const key of [[], '', 'made-up', [randomUUID(), randomUUID()]]) {
    const answer = await post(site, paths.nominate, aNomination({ key }))
    const { answers, mistakes } = formIn(answer.body)

    expect(answer.status).toBe(422)
    expect(mistakes).toEqual([['#nomination', expect.stringContaining('Check your answers, then send them again')]])
    expect(answers).toEqual(aNomination({ key: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown as string }))
    expect((await post(site, paths.nominate, answers)).status).toBe(303)
    expect(await storedNominations(site.database, answers.key)).toHaveLength(1)
  }
})

test('a nomination with mistakes shows each, leads to its question and keeps every word', async ({ site }) => {
  const key = randomUUID()
  const typed = { key, ...difficultWords, councilArea: 'bristol', kinds: ['graffiti', 'other'], postcode: '<BS20>', phone: '"999"' }
  const answer = await post(site, paths.nominate, typed)
  const page = formIn(answer.body)

  expect(answer).toMatchObject({ status: 422, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } })
  expect(page.title).toMatch(/^Error: /)
  expect(page.action).toBe(paths.nominate)
  expect(page.answers).toEqual(typed)
  expect(page.mistakes.map(([id]) => id)).toEqual(['#postcode', '#email', '#phone'])
  for (const [id] of page.mistakes) expect(page.ids).toContain(id)
  expect(answer.body).not.toMatch(/<script>alert|<img src=x|<b>gate/)
  expect(await storedNominations(site.database, key)).toEqual([])
})

test('every question that was left empty is listed, in the order asked', async ({ site }) => {
  const { body, status } = await post(site, paths.nominate, { key: randomUUID() })

  expect(status).toBe(422)
  expect(formIn(body).mistakes).toEqual([
    ['#place', 'Enter where the work is needed'],
    ['#councilArea', 'Select the area the work is in'],
    ['#kinds', 'Select what needs doing'],
    ['#description', 'Describe the work'],
    ['#name', 'Enter your full name'],
    ['#email', 'Enter an email address or a phone number'],
  ])
})

test("a post from another site's page is refused and not stored", async ({ site }) => {
  const nomination = aNomination()
  const { port } = new URL(site.url)
  const foreign: Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': 'same-site' },
    { origin: `http://127.0.0.1:${port}` },
  ]

  for (const headers of foreign) {
    const answer = await post(site, paths.nominate, nomination, headers)
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('This form can only be sent from this site')
  }
  expect(await storedNominations(site.database, nomination.key)).toEqual([])
})

test('a post from a page that names no origin is taken when the browser says it is ours', async ({ site }) => {
  for (const origin of ['null', site.origin]) expect((await post(site, paths.nominate, aNomination(), { origin })).status).toBe(303)
})

test('what is too large, broken or not a form is answered in words', async ({ site }) => {
  const large = await post(site, paths.nominate, aNomination({ extra: 'x'.repeat(32 * 1024), description: 'x'.repeat(40_000) }))
  const json = await post(site, paths.nominate, aNomination(), { 'content-type': 'application/json' })
  const broken = await post(site, paths.nominate, aNomination(), { 'content-type': 'multipart/form-data; boundary=none' })

  expect([large.status, json.status, broken.status]).toEqual([413, 415, 400])
  for (const { body, headers } of [large, json, broken]) {
    expect(formIn(body)).toMatchObject({
      title: expect.stringContaining('Your answers were not sent'),
      text: expect.stringContaining('call 999'),
    })
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  }
})

test('whoever sends far too much is told so, not cut off', async ({ site }) => {
  const { status, body, milliseconds } = await post(site, paths.nominate, { description: 'x'.repeat(20_000_000) })

  expect(status).toBe(413)
  expect(body).toContain('shorten your answers')
  expectInTime(milliseconds, 5000)
})

test("the form's page is made for one visitor and kept nowhere", async ({ site }) => {
  const one = await send(site, paths.nominate, { headers: { cookie: 'staff-token=x; theme=dark' } })
  const other = await send(site, paths.nominate)

  for (const { status, headers } of [one, other]) {
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('etag')
  }
  expect(formIn(one.body).answers.key).toMatch(/^[0-9a-f-]{36}$/)
  expect(formIn(one.body).answers.key).not.toBe(formIn(other.body).answers.key)
})

test('its scripts carry the nonce of its policy, a new one each time, whatever the visitor sends', async ({ site }) => {
  const visit = () =>
    send(site, paths.nominate, {
      headers: {
        'content-security-policy': "script-src 'nonce-mine'",
        'content-security-policy-report-only': "script-src 'nonce-mine'",
        'x-nonce': 'mine',
      },
    })
  const nonces = (await Promise.all([visit(), visit(), send(site, paths.nominate)])).map(({ headers, body }) => {
    const nonce = /script-src 'nonce-([\w+/=]{20,})' 'strict-dynamic'/.exec(String(headers['content-security-policy']))?.[1]
    const { scripts } = formIn(body)
    expect(scripts.length).toBeGreaterThan(3)
    expect(new Set(scripts.map((script) => script.nonce))).toEqual(new Set([nonce]))
    expect(body).not.toContain('nonce-mine')
    return nonce
  })

  expect(new Set(nonces).size).toBe(3)
})

test('the confirmation is shown for what looks like a reference, and is not found otherwise', async ({ site }) => {
  const page = (query: string) => send(site, `${paths.nominationSentPage}${query}`)

  expect((await page('?reference=CP-7K3M-Q2XD')).status).toBe(200)
  for (const query of ['', '?reference=', '?reference=CP-AAAA-0000', '?reference=<script>', '?reference=CP-7K3M-Q2XDX'])
    expect((await page(query)).status).toBe(404)
})
