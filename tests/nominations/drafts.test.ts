import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { idOf } from '#lib/nominations/drafts.ts'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { aNomination } from './a-nomination.ts'
import { answerPages, asDraftOf, hasTaken, pressSend } from './a-resident.ts'
import { storedNominations } from './stored.ts'

const page = paths.nominationPage

function open(site: SharedSite, address: string, nomination?: ReturnType<typeof aNomination>) {
  return send(site, address, nomination && { headers: asDraftOf(nomination) })
}

test('an answer stands on its page when somebody comes back to it, and nowhere without their cookie', async ({ site }) => {
  const nomination = aNomination({ description: 'Unmistakable words about the brambles.' })
  const first = await answerPages(site, nomination, {}, 'rules')
  expect(String(first.headers['set-cookie'])).toBe(`nomination=${nomination.key}; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax`)
  const later = await answerPages(site, nomination, {}, 'work')
  expect(later.headers).not.toHaveProperty('set-cookie')

  const mine = await open(site, page('work'), nomination)
  expect(formIn(mine.body).answers).toMatchObject({ kinds: nomination.kinds, description: nomination.description })
  expect(mine.headers['cache-control']).toBe('no-store')
  for (const cookie of [
    '',
    `nomination=${randomUUID()}`,
    'nomination=x',
    `__Host-nomination=${nomination.key}`,
    `nominations=${nomination.key}`,
  ])
    expect((await send(site, page('work'), { headers: { cookie } })).body).not.toContain('Unmistakable words')
})

test('two tabs change their own answers alone', async ({ site }) => {
  const nomination = aNomination()
  await answerPages(site, nomination)
  await Promise.all([
    post(site, page('work'), { kinds: 'paths', description: 'In the first tab, this was changed.' }, asDraftOf(nomination)),
    post(site, page('access'), { toilets: 'none', accessNotes: 'In the second tab.' }, asDraftOf(nomination)),
  ])
  await pressSend(site, nomination)

  expect(await storedNominations(site.database, nomination.key)).toMatchObject([
    { kinds: ['paths'], toilets: 'none', access_notes: 'In the second tab.', place: nomination.place },
  ])
})

test('an answer that is taken back is gone', async ({ site }) => {
  const nomination = aNomination()
  await answerPages(site, nomination)
  await post(site, page('place'), { place: 'Pill', postcode: '' }, asDraftOf(nomination))
  await post(site, page('area'), { councilArea: 'northSomerset' }, asDraftOf(nomination))
  await pressSend(site, nomination)

  expect(await storedNominations(site.database, nomination.key)).toMatchObject([{ place: 'Pill', postcode: null }])
})

test('an old draft, and one that is not there, begin anew, and nobody learns which it was', async ({ site }) => {
  const old = aNomination()
  await answerPages(site, old)
  await hasTaken(site.database, old, 7 * 24 * 3600)

  const answers = []
  for (const key of [old.key, randomUUID()]) {
    const headers = { cookie: `nomination=${key}` }
    const shown = await send(site, page('you'), { headers })
    const posted = await post(site, page('you'), { name: 'Sam', email: 'sam@example.org' }, headers)
    expect(String(posted.headers['set-cookie'])).not.toContain(String(key))
    answers.push([shown.status, formIn(shown.body).answers.name, posted.status, posted.headers.location])
  }
  expect(answers[0]).toEqual(answers[1])
  expect(
    await query(site.database, 'SELECT 1 FROM nomination_drafts WHERE id = $1 AND answers ? $2', [idOf(String(old.key)), 'nonsense']),
  ).toEqual([])
})

test('a form posted twice as the first begins one draft', async ({ site }) => {
  const key = randomUUID()
  const answers = await Promise.all([1, 2, 3].map(() => post(site, page('rules'), { key, rules: 'none' })))

  expect(new Set(answers.map(({ headers }) => String(headers['set-cookie'])))).toHaveLength(1)
  expect(await query(site.database, 'SELECT answers FROM nomination_drafts WHERE id = $1', [idOf(key)])).toEqual([
    { answers: { rules: 'none' } },
  ])
})

test('after half an hour somebody is asked whether they carry on before anything that was typed is shown', async ({ site }) => {
  const nomination = aNomination({ place: 'Unmistakable place' })
  await answerPages(site, nomination)
  await hasTaken(site.database, nomination, 30 * 60)

  for (const address of [page('place'), `${page('place')}?change`, paths.nominationCheck, paths.nominationExit('place')]) {
    const { body, status } = await open(site, address, nomination)
    expect([address, status, body.includes('Unmistakable')]).toEqual([address, 200, false])
    expect(body).toContain('Carry on')
  }
  const { action: left = '' } = formIn((await open(site, paths.nominationExit('profit'), nomination)).body)
  expect((await post(site, left, { draft: 'carry-on' }, asDraftOf(nomination))).headers.location).toBe(paths.nominationExit('profit'))
  await hasTaken(site.database, nomination, 30 * 60)
  const on = await post(site, paths.nominationCheck, { draft: 'carry-on' }, asDraftOf(nomination))
  expect([on.status, on.headers.location]).toEqual([303, paths.nominationCheck])
  expect((await open(site, paths.nominationCheck, nomination)).body).toContain('Unmistakable place')
})

test('a decision that no button offers changes nothing', async ({ site }) => {
  const nomination = aNomination()
  await answerPages(site, nomination)
  for (const draft of ['forget', '', 'constructor']) {
    const answer = await post(site, page('work'), { draft }, asDraftOf(nomination))
    expect([draft, answer.status, answer.headers['set-cookie']]).toEqual([draft, 422, undefined])
  }
  expect((await open(site, paths.nominationCheck, nomination)).status).toBe(200)
})

test('“Start again” and “Delete my answers” delete them at once', async ({ site }) => {
  for (const [draft, location] of [
    ['start-again', page('rules')],
    ['delete', paths.nominationDeleted],
  ] as const) {
    const nomination = aNomination()
    await answerPages(site, nomination)
    const answer = await post(site, page('work'), { draft }, asDraftOf(nomination))

    expect([answer.status, answer.headers.location]).toEqual([303, location])
    expect(String(answer.headers['set-cookie'])).toBe('nomination=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax')
    expect(await query(site.database, 'SELECT 1 FROM nomination_drafts WHERE id = $1', [idOf(String(nomination.key))])).toEqual([])
  }
  expect((await open(site, paths.nominationDeleted)).body).toContain('deleted')
})
