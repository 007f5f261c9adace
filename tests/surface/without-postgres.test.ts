import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { answerPages, asDraftOf, pressSend } from '#tests/nominations/a-resident.ts'
import { referenceIn, storedNominations } from '#tests/nominations/stored.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { starterPages } from '#tests/start/starter-pages.ts'
import { aFilledDatabase, query } from '#tests/support/a-database.ts'
import { aFilledSite } from '#tests/support/a-filled-site.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aSite, type Site } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { everyPageStored } from '#tests/support/every-page-stored.ts'
import { formIn } from '#tests/support/form-in.ts'
import { type Answer, type FormAnswers, post, send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { listedRoutes } from '#tests/support/listed-routes.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'

const words = { kinds: ['litter', 'paths'], description: '\nUnmistakable description\nof "the work" <here>.' }
const workPage = paths.nominationPage('work')
// The longest that anything waits, plus what a busy machine adds.
const longest = 5500
// What isn't in the log at this level isn't at any.
const env = { LOG_LEVEL: 'trace' }

test('while the database is gone everything is answered, in time; when it is back the same forms are sent again', async () => {
  const { databaseUrl, kept } = await aFilledDatabase()
  await using way = await aProxy(databaseUrl)
  await using site = await aSite({ databaseUrl: way.url, kept, env })
  await everyPageStored(site)
  const before = site.output().length

  const nomination = aNomination()
  await answerPages(site, nomination)

  await way.close()
  const answers = await expectServedWithout(site, nomination)
  expectFaultsLogged(site.output().slice(before), Object.values(answers))

  await way.open()
  await expectSentAgain(site, databaseUrl, { nomination, ...answers })
})

test('while the database hangs everything is answered, in time; when it goes on the same forms are sent again', async () => {
  await using site = await aFilledSite({ env })
  const postgres = ownPostgres(site)
  const database = await postgres.url()
  await everyPageStored(site)
  const before = site.output().length

  const nomination = aNomination()
  await answerPages(site, nomination)

  await postgres.pause()
  const answers = await expectServedWithout(site, nomination).finally(postgres.resume)
  expectFaultsLogged(site.output().slice(before), Object.values(answers))

  await expectSentAgain(site, database, { nomination, ...answers })
})

test('when the database is killed, what was being sent can be sent again, and all recovers by itself', async () => {
  await using site = await aFilledSite({ env })
  const postgres = ownPostgres(site)
  const database = await postgres.url()
  await everyPageStored(site)

  for (const _ of [1, 2, 3]) {
    const nomination = aNomination(words)
    await answerPages(site, nomination)
    await postgres.kill()
    const [first, again, page, form] = await Promise.all([
      pressSend(site, nomination),
      post(site, workPage, words, asDraftOf(nomination)),
      send(site, '/'),
      send(site, workPage),
    ])
    expect([page.status, form.status]).toEqual([200, 200])
    for (const { status } of [first, again]) expect([303, 503]).toContain(status)
    if (again.status === 503) expect(formIn(again.body).answers).toEqual(words)

    await eventually(async () => expect(referenceIn(await pressSend(site, nomination))).toBeDefined())
    expect(await storedNominations(database, nomination.key)).toMatchObject([{ kinds: words.kinds }])
  }
  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"ready"}'))
  expect(site.output()).not.toMatch(/Unmistakable|unmistakable|960 001/)
})

test('a fault while pages are first rendered leaves none behind for the next one', async () => {
  const { databaseUrl } = await aFilledDatabase()
  await using way = await aProxy(databaseUrl)
  await using site = await aSite({ databaseUrl: way.url })
  await way.close()
  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"degraded"}'))
  await way.open()

  const published = await listedRoutes(databaseUrl)
  const stored = async () => (await readdir(path.join(site.dataDir, 'pages'))).filter((name) => name.endsWith('.page'))
  await eventually(async () => expect(await stored()).toHaveLength([...published, paths.pageNotFound].length), { within: 120_000 })

  await way.close()
  for (const { path: address } of published) expect([address, (await send(site, address)).status]).toEqual([address, 200])
})

test('on embedded defaults a form may be sent from any name of this machine, and from no other', async () => {
  await using site = await aFilledSite()
  const { port } = new URL(site.url)

  for (const origin of [`http://127.0.0.1:${port}`, `http://[::1]:${port}`, `http://localhost:${port}`])
    expect((await post(site, workPage, words, { origin })).status).toBe(303)
  for (const origin of ['https://elsewhere.example', `http://localhost.elsewhere.example:${port}`])
    expect((await post(site, workPage, words, { origin })).status).toBe(403)
})

/** All that a visitor can do while there is no database, and what it looks like. */
async function expectServedWithout(site: Site, nomination: FormAnswers) {
  const feedback = anAnswer({ useful: 'partly' })
  const inTime = async (asked: Promise<Answer>) => {
    const answer = await asked
    expectInTime(answer.milliseconds, longest)
    return answer
  }

  const answeredWork = await inTime(post(site, workPage, words, asDraftOf(nomination)))
  expect(answeredWork).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store' } })
  expectKept(answeredWork, words)
  const mine = await inTime(send(site, workPage, { headers: asDraftOf(nomination) }))
  for (const { status, body } of [mine, answeredWork])
    expect([status, body.includes('What you sent from earlier pages is kept')]).toEqual([503, true])
  const exit = await inTime(send(site, paths.nominationExit('profit'), { headers: asDraftOf(nomination) }))
  expect([exit.status, formIn(exit.body).links]).toEqual([200, expect.arrayContaining(['https://www.gov.uk/find-local-council'])])
  const pressed = await inTime(pressSend(site, nomination))
  expect([pressed.status, formIn(pressed.body).action]).toEqual([503, paths.nominationCheck])
  const answered = await inTime(post(site, paths.feedback, feedback))
  expect(answered.status).toBe(503)
  expectKept(answered, feedback)

  await eventually(async () => expect((await inTime(send(site, '/readyz'))).body).toBe('{"status":"degraded"}'))
  expect((await inTime(send(site, '/readyz'))).status).toBe(200)
  const forms = [paths.nominate, workPage, paths.nominationExit('place'), paths.feedback, paths.feedbackThanksPage]
  for (const path of [...starterPages, ...forms, '/healthz']) expect([path, (await inTime(send(site, path))).status]).toEqual([path, 200])
  expect((await inTime(send(site, '/no-such-page'))).status).toBe(404)
  const invalid = await inTime(post(site, workPage, { ...words, kinds: [] }))
  expect([invalid.status, formIn(invalid.body).mistakes]).toEqual([422, [['#kinds', 'Select what needs doing']]])

  const many = await Promise.all(
    Array.from({ length: 40 }, (_, index) => inTime(index % 2 ? post(site, workPage, words) : send(site, '/'))),
  )
  expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200, 503]))
  return { work: answeredWork, feedback: answered }
}

function expectKept({ body }: Answer, sent: Record<string, string | string[]>) {
  const page = formIn(body)
  expect(page.title).toMatch(/^Not sent: /)
  expect(page.text).toContain('Sorry, we could not send this. Your answers are still here.')
  expect(page.answers).toEqual(sent)
}

type Answers = { nomination: FormAnswers; work: Answer; feedback: Answer }

/** What was answered before the fault is there, and what wasn't is sent again. */
async function expectSentAgain(site: Site, database: string, { nomination, work, feedback }: Answers) {
  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"ready"}'))
  const [again, answered] = [
    await post(site, workPage, formIn(work.body).answers, asDraftOf(nomination)),
    await post(site, paths.feedback, formIn(feedback.body).answers),
  ]

  expect([again.status, answered.status]).toEqual([303, 303])
  expect(await storedNominations(database, nomination.key)).toEqual([])
  const reference = referenceIn(await pressSend(site, nomination))
  expect(await storedNominations(database, nomination.key)).toMatchObject([
    { reference, kinds: words.kinds, place: nomination.place, history: [{ status: 'received' }] },
  ])
  expect(await query(database, 'SELECT useful FROM page_feedback')).toEqual([{ useful: 'partly' }])
}

/** Every line is one event as JSON, each failed post is one of them by its number, and none holds a word that was typed. */
function expectFaultsLogged(output: string, answers: Answer[]) {
  const events = output
    .trim()
    .split('\n')
    .map((line): { requestId?: string; level: number } => JSON.parse(line))
  for (const { headers } of answers)
    expect(events.filter(({ requestId }) => requestId === headers['x-request-id'])).toMatchObject([{ level: 50 }])
  expect(events.filter(({ level }) => level === 60)).toEqual([])
  expect(output).not.toMatch(/unmistakable|960 001|High Street/i)
}
