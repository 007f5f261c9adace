import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { referenceIn, storedNominations } from '#tests/nominations/stored.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { query } from '#tests/support/a-database.ts'
import { post } from '#tests/support/http.ts'
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
      return { nomination, reference: referenceIn(await post(site, paths.nominate, nomination, from(index))) }
    }),
  )

  const rows = (await Promise.all(sent.map(({ nomination }) => storedNominations(site.database, nomination.key)))).flat()
  expect(rows.map(({ reference }) => reference)).toEqual(sent.map(({ reference }) => reference))
  expect(rows.filter((row) => row.is_kept_apart)).toHaveLength(40)
  expect(rows.filter((row) => row.is_kept_apart !== (row.kept_apart_because === 'addressRange'))).toEqual([])
})
