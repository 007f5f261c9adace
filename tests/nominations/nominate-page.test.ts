import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { idOf } from '#lib/nominations/drafts.ts'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aNomination } from './a-nomination.ts'
import { answerPages, asDraftOf, pressSend } from './a-resident.ts'
import { difficultWords } from './difficult-words.ts'
import { storedNominations } from './stored.ts'

const page = paths.nominationPage

/** What each page says of each question that was left empty, in the order asked. */
const empty = {
  rules: [['#rules', 'Select whether any of these apply']],
  place: [['#place', 'Enter where the work is needed']],
  area: [['#councilArea', 'Select the area the work is in']],
  work: [
    ['#kinds', 'Select what needs doing'],
    ['#description', 'Enter what needs doing'],
  ],
  dangers: [['#dangers', 'Select whether anything there is dangerous']],
  owner: [
    ['#placeKind', 'Select what kind of place it is'],
    ['#owner', 'Select who owns or looks after the place'],
  ],
  access: [['#toilets', 'Select whether there are toilets']],
  you: [
    ['#name', 'Enter your full name'],
    ['#email', 'Enter an email address or a phone number'],
  ],
}

test('every question that was left empty is listed on its page, and leads to its field', async ({ site }) => {
  expect(Object.keys(empty)).toEqual(journeyPages.filter(({ fields }) => fields.length > 0).map(({ name }) => name))
  for (const [name, mistakes] of Object.entries(empty)) {
    const answer = await post(site, page(name), { key: randomUUID() })
    const shown = formIn(answer.body)
    expect([name, answer.status, answer.headers['cache-control'], answer.headers['set-cookie']]).toEqual([name, 422, 'no-store', undefined])
    expect([name, shown.mistakes]).toEqual([name, mistakes])
    for (const [id] of mistakes) expect(shown.ids).toContain(id)
    expect(shown.title).toMatch(/^Error: /)
    expect(shown.action).toBe(page(name))
  }
})

test('a page with mistakes keeps every word, and none of them becomes markup', async ({ site }) => {
  const typed = {
    place: { place: difficultWords.place, postcode: '<BS20>' },
    work: { kinds: 'somethingElse', description: difficultWords.description },
    you: { name: difficultWords.name, email: difficultWords.email, phone: '"999"', organisation: difficultWords.organisation },
  }
  for (const [name, answers] of Object.entries(typed)) {
    const { status, body } = await post(site, page(name), { ...answers, aside: 'urgent', next: '/admin' })
    const { kinds: _, ...kept } = { kinds: '', ...answers }
    expect([name, status]).toEqual([name, 422])
    expect(formIn(body).answers).toMatchObject(kept)
    expect(body).not.toMatch(/<script>alert|<img src=x|<b>gate/)
  }
})

test('what leads out of the form says why, who can help, and what was typed; nothing is sent', async ({ site }) => {
  const nomination = aNomination({ place: 'Unmistakable place' })
  const headers = asDraftOf(nomination)
  await answerPages(site, nomination, {}, 'work')
  for (const [name, answers, because] of [
    ['rules', { rules: 'paidWork' }, 'paidWork'],
    ['rules', { rules: 'profit' }, 'profit'],
    ['area', { councilArea: 'elsewhere' }, 'place'],
  ] as const) {
    const answer = await post(site, page(name), answers, headers)
    expect([answer.status, answer.headers.location]).toEqual([303, paths.nominationExit(because)])
    const { status, body } = await send(site, paths.nominationExit(because), { headers })
    expect(status).toBe(200)
    expect(formIn(body).text).toContain('Unmistakable place')
    expect((await pressSend(site, nomination)).headers.location).toBe(paths.nominationExit(because))
    await post(site, page('rules'), { rules: 'none' }, headers)
  }
  expect(await storedNominations(site.database, nomination.key)).toEqual([])
})

test('what is to be said after a page stands at its address, and goes on', async ({ site }) => {
  const nomination = aNomination()
  const headers = asDraftOf(nomination)
  await answerPages(site, nomination, {}, 'rules')
  const outside = await post(site, page('place'), { place: 'The docks', postcode: 'GL1 2AB' }, headers)
  expect(outside.headers.location).toBe(`${page('place')}?sure`)
  const asked = formIn((await send(site, `${page('place')}?sure`, { headers })).body)
  expect(asked.links).toEqual(expect.arrayContaining([paths.nominationExit('place'), page('place')]))

  await post(site, page('place'), { place: 'The docks', postcode: 'BS14 0AB' }, headers)
  const other = await post(site, page('area'), { councilArea: 'somerset' }, headers)
  expect(other.headers.location).toBe(`${page('area')}?sure`)
  const whether = formIn((await send(site, `${page('area')}?sure`, { headers })).body)
  expect(whether.answers).toMatchObject({ councilArea: 'somerset', isSure: 'somerset' })
  expect((await post(site, page('area'), whether.answers, headers)).headers.location).toBe(page('work'))

  const urgent = await post(site, page('dangers'), { dangers: ['needles', 'asbestos'] }, headers)
  expect(urgent.headers.location).toBe(`${page('dangers')}?sure`)
  expect(formIn((await send(site, `${page('dangers')}?sure`, { headers })).body).links).toContain(page('owner'))
})

test('the check shows every answer with a way to change it, and is shown when every page is answered', async ({ site }) => {
  const nomination = aNomination()
  const headers = asDraftOf(nomination)
  await answerPages(site, nomination, {}, 'access')
  expect((await send(site, paths.nominationCheck, { headers })).headers.location).toBe(page('you'))
  expect((await send(site, paths.nominationCheck)).headers.location).toBe(paths.nominate)
  await answerPages(site, nomination)

  const fresh = aNomination()
  await answerPages(site, fresh, {}, 'place')
  expect(formIn((await send(site, page('work'), { headers: asDraftOf(fresh) })).body).links).toContain(page('place'))

  const check = formIn((await send(site, paths.nominationCheck, { headers })).body)
  for (const words of [nomination.place, 'North Somerset', 'Clearing litter', nomination.description, nomination.name, nomination.email])
    expect(check.text).toContain(words)
  expect(check.links).toEqual(
    expect.arrayContaining(['place', 'work', 'dangers', 'owner', 'access', 'you'].map((name) => `${page(name)}?change`)),
  )
  const change = await send(site, `${page('work')}?change`, { headers })
  const { answers } = formIn(change.body)
  expect((await post(site, page('work'), { ...answers, kinds: 'paths' }, headers)).headers.location).toBe(paths.nominationCheck)
  expect(formIn((await send(site, paths.nominationCheck, { headers })).body).text).toContain('paths and alleys')
})

test("a post from another site's page is refused and not stored", async ({ site }) => {
  const key = randomUUID()
  const { port } = new URL(site.url)
  const foreign: Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': 'same-site' },
    { origin: `http://127.0.0.1:${port}` },
  ]

  for (const headers of foreign) {
    const answer = await post(site, page('rules'), { key, rules: 'none' }, headers)
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('This form can only be sent from this site')
  }
  expect(await query(site.database, 'SELECT 1 FROM nomination_drafts WHERE id = $1', [idOf(key)])).toEqual([])
})

test('a post from a page that names no origin is taken when the browser says it is ours', async ({ site }) => {
  for (const origin of ['null', site.origin]) expect((await post(site, page('rules'), { rules: 'none' }, { origin })).status).toBe(303)
})

test('what is too large, broken or not a form is answered in words', async ({ site }) => {
  const large = await post(site, page('work'), { extra: 'x'.repeat(32 * 1024), description: 'x'.repeat(40_000) })
  const json = await post(site, page('work'), { kinds: 'litter' }, { 'content-type': 'application/json' })
  const broken = await post(site, page('work'), { kinds: 'litter' }, { 'content-type': 'multipart/form-data; boundary=none' })

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
  const { status, body, milliseconds } = await post(site, page('work'), { description: 'x'.repeat(20_000_000) })

  expect(status).toBe(413)
  expect(body).toContain('shorten your answers')
  expectInTime(milliseconds, 5000)
})

test("the form's page is made for one visitor and kept nowhere", async ({ site }) => {
  const one = await send(site, page('place'), { headers: { cookie: 'staff-token=x; theme=dark' } })
  const other = await send(site, page('place'))

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
    send(site, page('place'), {
      headers: {
        'content-security-policy': "script-src 'nonce-mine'",
        'content-security-policy-report-only': "script-src 'nonce-mine'",
        'x-nonce': 'mine',
      },
    })
  const nonces = (await Promise.all([visit(), visit(), send(site, page('place'))])).map(({ headers, body }) => {
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
