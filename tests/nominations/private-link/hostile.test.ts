import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { difficultWords } from '#tests/nominations/difficult-words.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aLinkedNomination } from './a-linked-nomination.ts'

const form = 'application/x-www-form-urlencoded'

test('a post that no browser would make of its page is refused with what to do, in a second, and stores nothing', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  const before = await stored()
  const many = Array.from({ length: 100_000 }, (_, number) => `f${number}=x`).join('&')

  for (const [what, body, type, refused] of [
    ['60 MB', Buffer.alloc(60 * 1024 * 1024, 'x'), form, 413],
    ['100,000 fields', `ask=detail&${many}`, form, 413],
    ['61 fields', `ask=detail&detail=One&${Array.from({ length: 60 }, (_, number) => `f${number}=x`).join('&')}`, form, 413],
    ['no form', '{"ask":"detail","detail":"One"}', 'application/json', 415],
    ['half a form', '--x\r\nContent-Disposition: form-data; name="ask"\r\n\r\nhalf', 'multipart/form-data; boundary=x', 400],
  ] as const) {
    const headers = { 'content-type': type, origin: site.origin, 'sec-fetch-site': 'same-origin' }
    const answer = await send(site, link, { method: 'POST', body: body as string | Buffer, headers })
    expect([what, answer.status, answer.headers['cache-control']]).toEqual([what, refused, 'no-store'])
    expectInTime(answer.milliseconds, 1000)
  }
  expect(await stored()).toEqual(before)
})

test('what is too long, or nothing that can be seen, is said beside its question with the words kept', async ({ site }) => {
  const { link, stored } = await aLinkedNomination(site)
  const before = await stored()

  for (const detail of ['', '\0', ' \u200B\u2060 ', 'x'.repeat(20_000)]) {
    const { status, body } = await post(site, link, { ask: 'detail', detail })
    expect([detail.length, status, formIn(body).mistakes.map(([where]) => where)]).toEqual([detail.length, 422, ['#detail']])
  }
  expect(await stored()).toEqual(before)
})

test('scripts, formulas, line ends and odd names are words, as they were typed, and nothing in the log', async ({ site, editor }) => {
  const { link, stored } = await aLinkedNomination(site)
  const { id } = await stored()
  const details = [difficultWords.description, difficultWords.name, ' =HYPERLINK("http://evil.example")', 'one\r\nSet-Cookie: a=b', 'a\0b']

  for (const detail of details) {
    const { status, headers } = await post(site, link, { ask: 'detail', detail, ['__proto__']: 'x', status: 'accepted', by: 'me' })
    expect([detail, status, headers['set-cookie']]).toEqual([detail, 303, undefined])
  }

  const after = await stored()
  expect(after.status).toBe('received')
  expect(after.history.slice(1)).toHaveLength(details.length)
  const desk = await send(site, paths.deskRecord('nominations', id), {
    headers: { cookie: `staff-token=${editor.token}`, 'sec-fetch-site': 'same-origin' },
  })
  expect(desk.status).toBe(200)
  expect(desk.body).toContain('HYPERLINK')
  expect(desk.body).not.toMatch(/<script>alert|<img src=x/)
  expect(site.output()).not.toMatch(/HYPERLINK|onerror|Set-Cookie: a=b/)
})

test('an address that no link has is not found, whatever stands in it, and no token is in the log', async ({ site }) => {
  const { link } = await aLinkedNomination(site)
  const token = link.slice(`${paths.nominationLinkPage}/`.length)

  for (const strange of [
    ...['%00', '..%2f..%2fadmin', '%0d%0aSet-Cookie:%20a=b', '__proto__', 'A'.repeat(4000), "'%20OR%201=1--", '%3Cscript%3E', '%ff'],
    ...[token.toLowerCase().toUpperCase(), `${token.slice(0, -1)}%00`, `../nomination/${token.slice(1)}`],
  ]) {
    const { status, body, headers } = await send(site, `${paths.nominationLinkPage}/${strange}`)
    expect([strange, [400, 404, 414].includes(status), headers['set-cookie']]).toEqual([strange, true, undefined])
    expect(body).not.toContain('<script>alert')
  }
  for (const ask of ['__proto__', 'constructor', '%3Cscript%3Ealert(1)%3C/script%3E', 'x'.repeat(3000)]) {
    const { status, body } = await send(site, `${link}?ask=${ask}&done=${ask}&about=${ask}`)
    expect([ask, status < 500]).toEqual([ask, true])
    expect(body).not.toContain('<script>alert')
  }
  expect(site.output()).not.toContain(token)
})
