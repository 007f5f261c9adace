import { createHmac, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { answerPages, hasTaken, pressSend, sendNomination } from '#tests/nominations/a-resident.ts'
import { referenceIn, storedNominations } from '#tests/nominations/stored.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { query } from '#tests/support/a-database.ts'
import { aLockedTable } from '#tests/support/a-locked-table.ts'
import { secret } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { post } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { type SharedSite, testOnASite } from '#tests/support/test-on-a-site.ts'
import { aRange } from './senders.ts'

const test = testOnASite({ TRUST_PROXY: '1' })

/** An answer by somebody else each time. Where it leads, without the mark that is another each time. */
async function answer(site: SharedSite, headers: Record<string, string>) {
  const answered = await post(site, paths.feedback, anAnswer(), { ...headers, 'user-agent': `A browser/${randomUUID()}` })
  return { ...answered, leadsTo: String(answered.headers.location).replace(/mark=[0-9a-f]{64}/, 'mark') }
}

async function answersApart(site: SharedSite) {
  const [row] = await query<{ count: number }>(site.database, 'SELECT count(*)::int FROM page_feedback WHERE is_kept_apart')
  return row?.count ?? 0
}

test('sixty answers in an hour from one network are like any other, the next is kept apart and acknowledged the same', async ({ site }) => {
  const from = aRange()
  const first = await answer(site, from())
  for (let index = 2; index <= 60; index += 1) await answer(site, from(index))
  expect(await answersApart(site)).toBe(0)

  const beyond = await answer(site, from(61))

  expect([beyond.status, beyond.leadsTo]).toEqual([first.status, first.leadsTo])
  expect(await answersApart(site)).toBe(1)
  await answer(site, aRange()())
  expect(await answersApart(site)).toBe(1)
})

test('of a hundred nominations at once from one network sixty stand among the others, and all are stored and acknowledged', async ({
  site,
}) => {
  const from = aRange()
  const sent = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const nomination = aNomination()
      return { nomination, reference: referenceIn(await sendNomination(site, nomination, from(index))) }
    }),
  )

  const rows = []
  for (const { nomination } of sent) rows.push(...(await storedNominations(site.database, nomination.key)))
  expect(rows.map(({ reference }) => reference)).toEqual(sent.map(({ reference }) => reference))
  expect(rows.filter((row) => row.is_kept_apart)).toHaveLength(40)
  expect(rows.filter((row) => row.is_kept_apart !== (row.kept_apart_because === 'addressRange'))).toEqual([])
})

test('thirty people behind one network who each send a nomination, answer, change it and say why are like any others', async ({ site }) => {
  const from = aRange()
  const before = await answersApart(site)
  const everybody = Array.from({ length: 30 }, async (_, index) => {
    const nomination = aNomination()
    const { headers } = await answer(site, from(index))
    const mark = new URLSearchParams(headers.location?.split('?')[1]).get('mark') ?? ''
    for (const more of [{ useful: 'no' }, { reason: 'help' }])
      expect((await post(site, paths.feedbackThanksPage, { page: '/', mark, ...more }, from(index))).status).toBe(303)
    await sendNomination(site, nomination, from(index))
    return storedNominations(site.database, nomination.key)
  })

  const rows = (await Promise.all(everybody)).flat()
  expect(rows.map((row) => row.is_kept_apart)).toEqual(Array(30).fill(false))
  expect(await answersApart(site)).toBe(before)
})

test('what is sent again is counted once', async ({ site }) => {
  const from = aRange()
  const again = aNomination()
  await Promise.all(Array.from({ length: 70 }, () => sendNomination(site, again, from())))
  const last = aNomination()
  await sendNomination(site, last, from())

  for (const { key } of [again, last]) expect(await storedNominations(site.database, key)).toMatchObject([{ is_kept_apart: false }])
})

test('sent again beyond the limit, what stood among the others still does', async ({ site }) => {
  const from = aRange()
  const [first, ...others] = Array.from({ length: 61 }, () => aNomination())
  const sent = await sendNomination(site, first ?? {}, from())
  await Promise.all(others.map((nomination) => sendNomination(site, nomination, from())))

  const again = await sendNomination(site, first ?? {}, from())

  expect(referenceIn(again)).toBe(referenceIn(sent))
  expect(await storedNominations(site.database, first?.key)).toMatchObject([{ is_kept_apart: false }])
})

test('after a thousand pages of the journey in an hour from one network, what is sent from there is kept apart', async ({ site }) => {
  const from = aRange()
  const range = `${from()['x-forwarded-for'].split('.').slice(0, 3).join('.')}.0/24`
  const key = `pages:${createHmac('sha256', `address range ${secret}`).update(range).digest('hex')}`
  const countOf = async (key: string) =>
    (await query<{ points: number }>(site.database, 'SELECT points FROM rate_limits WHERE key = $1', [key]))[0]?.points
  const last = aNomination()
  const beyond = aNomination()
  for (const nomination of [last, beyond]) {
    await answerPages(site, nomination, aRange()())
    await hasTaken(site.database, nomination, 60)
  }
  await query(site.database, 'INSERT INTO rate_limits VALUES ($1, 999, $2)', [key, Date.now() + 3_600_000])

  for (const [nomination, points] of [
    [last, 1000],
    [beyond, 1001],
  ] as const) {
    // On a busy machine a page may not be counted; whoever made a mistake doesn't wait for it.
    await eventually(
      async () => {
        expect((await post(site, paths.nominationPage('place'), { place: '' }, from())).status).toBe(422)
        await eventually(async () => expect(await countOf(key)).toBe(points), { within: 2000 })
      },
      { within: 60_000 },
    )
    expect((await pressSend(site, nomination, from())).status).toBe(303)
  }

  expect(await storedNominations(site.database, last.key)).toMatchObject([{ is_kept_apart: false }])
  expect(await storedNominations(site.database, beyond.key)).toMatchObject([{ is_kept_apart: true, kept_apart_because: 'addressRange' }])
})

test('whatever is forwarded as an address, the answer is stored', async ({ site }) => {
  const forwarded = [
    '',
    ' , ,',
    'unknown',
    '999.1.1.1',
    '203.0.113.9:99999',
    '[2001:db8::1',
    '[2001:db8::1]:443',
    'fe80::1%eth0',
    '"',
    "'; --",
  ]
  const long = ['9'.repeat(8000), Array(900).fill('1.1.1.1').join(',')]
  const [before] = await query<{ count: number }>(site.database, 'SELECT count(*)::int FROM page_feedback')

  for (const address of [...forwarded, ...long]) expect((await answer(site, { 'x-forwarded-for': address })).status).toBe(303)

  const [after] = await query<{ count: number }>(site.database, 'SELECT count(*)::int FROM page_feedback')
  expect(after?.count).toBe((before?.count ?? 0) + forwarded.length + long.length)
})

test('of an address nothing is kept but a keyed hash, nothing is logged, and the hash is gone when its hour is over', async ({ site }) => {
  const range = aRange()
  await answer(site, range(77))
  const address = range(77)['x-forwarded-for']
  const kept = await query<{ key: string }>(site.database, 'SELECT key FROM rate_limits')

  expect(kept.length).toBeGreaterThan(0)
  for (const { key } of kept) expect(key).toMatch(/^(?:nominations|feedback|pages):[0-9a-f]{64}$/)
  expect(site.output()).not.toContain(address.split('.').slice(0, 3).join('.'))
  await query(site.database, 'UPDATE rate_limits SET expire = $1', [Date.now() - 1])
  await eventually(async () => expect(await query(site.database, 'SELECT key FROM rate_limits')).toEqual([]))
})

test('while the table of the limits is locked, posts are stored and acknowledged as ever', async ({ site }) => {
  const from = aRange()
  await using locked = await aLockedTable(site.database, 'rate_limits')
  const nominations = Array.from({ length: 20 }, () => aNomination())
  const answers = await Promise.all(nominations.map((nomination) => sendNomination(site, nomination, from())))

  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303))
  for (const { milliseconds } of answers) expectInTime(milliseconds, 1000)
  for (const { key } of nominations) expect(await storedNominations(site.database, key)).toMatchObject([{ is_kept_apart: false }])
  expect(await locked.isHeld()).toBe(true)
})
