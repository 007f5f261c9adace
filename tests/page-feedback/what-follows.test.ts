import { createHash, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { formIn } from '#tests/support/form-in.ts'
import { type FormAnswers, post, send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { anAnswer } from './an-answer.ts'

/** A press by a visitor different from any other test's: where it leads, by which mark, and what is stored. */
async function aPress(site: SharedSite, changes: FormAnswers = {}) {
  const { headers } = await post(site, paths.feedback, anAnswer(changes), { 'user-agent': `A browser/${randomUUID()}` })
  const address = String(headers.location)
  const mark = new URLSearchParams(address.split('?')[1]).get('mark') ?? ''
  const stored = async () => (await rowOf(site, mark))[0]
  return { address, mark, stored }
}

function rowOf({ database }: SharedSite, mark: string) {
  return query<{ id: string; useful: string; reason: string | null }>(
    database,
    'SELECT id, useful, reason FROM page_feedback JOIN page_feedback_marks ON feedback = id WHERE mark = $1',
    [createHash('sha256').update(mark).digest('hex')],
  )
}

function add(site: SharedSite, answers: FormAnswers) {
  return post(site, paths.feedbackThanksPage, { page: '/', ...answers })
}

test('a press leads to thanks that say the answer, ask why, and lead back', async ({ site }) => {
  const { address, mark } = await aPress(site, { path: '/community-payback', useful: 'partly' })
  const answer = await send(site, address)
  const page = formIn(answer.body)

  expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } })
  expect(page.title).toContain('Thank you for your feedback')
  expect(page.text).toContain('You answered “Partly”')
  expect(page.text).toContain('What best describes the reason for your visit today? (optional)')
  expect(page.links).toContain('/community-payback')
  expect(page).toMatchObject({ action: paths.feedbackThanksPage, answers: { mark, page: '/community-payback' } })
})

test('the reason is added to that answer and no other', async ({ site }) => {
  const [one, other] = [await aPress(site), await aPress(site)]

  expect(await add(site, { mark: one.mark, reason: 'information' })).toMatchObject({
    status: 303,
    headers: { location: paths.feedbackDone({ page: '/', reason: 'information' }) },
  })

  expect(await one.stored()).toMatchObject({ useful: 'yes', reason: 'information' })
  expect(await other.stored()).toMatchObject({ useful: 'yes', reason: null })
})

test('a reason is added once: sent again it is the same, and another changes nothing', async ({ site }) => {
  const { mark, stored } = await aPress(site)

  for (const reason of ['information', 'information', 'other']) expect((await add(site, { mark, reason })).status).toBe(303)

  expect(await stored()).toMatchObject({ reason: 'information' })
})

test('whoever came to get help is led to help', async ({ site }) => {
  const { mark } = await aPress(site)
  const { headers } = await add(site, { mark, reason: 'help' })
  const page = formIn((await send(site, String(headers.location))).body)

  expect(page.text).toContain('If you are in danger now, call 999')
  expect(page.text).toContain('go to Help and support')
  expect(page.text).not.toContain('What best describes')
})

test('an answer can be changed, as often as somebody likes', async ({ site }) => {
  const { mark, address, stored } = await aPress(site)
  const row = await stored()

  for (const useful of ['no', 'partly']) {
    const { status, headers } = await add(site, { mark, useful })
    expect([status, headers.location]).toEqual([303, paths.feedbackThanks({ page: '/', useful, mark })])
    expect(await stored()).toEqual({ ...row, useful })
  }

  expect((await send(site, address)).body).toContain('Change your answer')
})

test.for<[what: string, answers: FormAnswers, mistake: [string, string]]>([
  ['no reason', {}, ['#reason', 'Select the reason for your visit, or go back to the page']],
  ['a reason that is not on the list', { reason: 'gold' }, ['#reason', 'Select the reason for your visit from the list']],
  ['two reasons', { reason: ['information', 'help'] }, ['#reason', 'Select the reason for your visit from the list']],
  ['a reason that is too long', { reason: 'x'.repeat(41) }, ['#reason', 'Select the reason for your visit from the list']],
  ['an answer that is none of the three', { useful: 'maybe' }, ['#useful', 'Select yes, partly or no']],
])('%s is refused, saying why', async ([, answers, mistake], { site }) => {
  const { mark, stored } = await aPress(site)

  const { status, body } = await add(site, { mark, ...answers })
  const page = formIn(body)

  expect([status, page.mistakes]).toEqual([422, [mistake]])
  expect(page.title).toMatch(/^Error: /)
  expect(page.ids).toContain(mistake[0])
  expect(page.answers).toMatchObject({ mark, page: '/' })
  expect(await stored()).toMatchObject({ useful: 'yes', reason: null })
})

test.for<[what: string, mark: string]>([
  ['no mark', ''],
  ['a mark that nobody was given', 'f'.repeat(64)],
  ['what is no mark', "'; DROP TABLE page_feedback; --"],
])('with %s nothing can be added or changed', async ([, mark], { site }) => {
  for (const answers of [{ reason: 'help' }, { useful: 'no' }] as FormAnswers[]) {
    const { status, body } = await add(site, { mark, ...answers })

    expect(status).toBe(422)
    expect(formIn(body).mistakes).toEqual([['#way-back', expect.stringContaining('You can add to an answer for one hour')]])
  }
})

test('after an hour a mark is of no use, and soon there is none', async ({ site }) => {
  const { mark, stored } = await aPress(site)
  const row = await stored()
  await query(site.database, "UPDATE page_feedback_marks SET at = at - interval '59 minutes' WHERE feedback = $1", [row?.id])
  expect((await add(site, { mark, useful: 'partly' })).status).toBe(303)

  await query(site.database, "UPDATE page_feedback_marks SET at = at - interval '1 minute' WHERE feedback = $1", [row?.id])

  for (const answers of [{ reason: 'help' }, { useful: 'no' }] as FormAnswers[])
    expect((await add(site, { mark, ...answers })).status).toBe(422)
  expect(await query(site.database, 'SELECT useful, reason FROM page_feedback WHERE id = $1', [row?.id])).toEqual([
    { useful: 'partly', reason: null },
  ])
  await eventually(async () => expect(await rowOf(site, mark)).toEqual([]))
})

test('of a mark only a hash is kept, and each press has its own', async ({ site }) => {
  const [one, other] = [await aPress(site), await aPress(site)]
  const kept = await query<{ mark: string }>(site.database, 'SELECT mark FROM page_feedback_marks')

  expect(one.mark).toMatch(/^[0-9a-f]{64}$/)
  expect(one.mark).not.toBe(other.mark)
  for (const { mark } of kept) expect([one.mark, other.mark]).not.toContain(mark)
})

test('the next press by the same visitor has another mark', async ({ site }) => {
  const visitor = { 'user-agent': `A browser/${randomUUID()}` }
  const press = async () => (await post(site, paths.feedback, anAnswer(), visitor)).headers.location
  const first = await press()
  await query(site.database, "UPDATE page_feedback_senders SET at = at - interval '11 seconds'")

  expect(await press()).not.toBe(first)
})

test('the search asks too, and keeps nothing of what was searched for', async ({ site }) => {
  const page = formIn((await send(site, '/search?q=unmistakable+words')).body)
  expect(page.answers).toEqual({ path: '/search', publishedVersion: '0' })

  const { address, stored } = await aPress(site, page.answers)

  expect(address).not.toContain('unmistakable')
  const [row] = await query(site.database, 'SELECT * FROM page_feedback WHERE id = $1', [(await stored())?.id])
  expect(row).toMatchObject({ path: '/search', page: 'search', published_version: '0', useful: 'yes' })
  expect(formIn((await send(site, address)).body).links).toContain('/search')
})

test('an address with no page asks too, and keeps nothing of the address', async ({ site }) => {
  const page = formIn((await send(site, '/unmistakable-address')).body)
  expect(page.answers).toEqual({ path: '/page-not-found', publishedVersion: '0' })

  const { address, stored } = await aPress(site, page.answers)

  const [row] = await query(site.database, 'SELECT * FROM page_feedback WHERE id = $1', [(await stored())?.id])
  expect(row).toMatchObject({ path: '/page-not-found', page: 'pageNotFound', published_version: '0', useful: 'yes' })
  const { links, text } = formIn((await send(site, address)).body)
  expect(text).toContain('Go to the home page')
  expect(links).not.toContain('/page-not-found')
})

test.for([
  '//elsewhere.example',
  'https://elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '/%5Celsewhere.example',
  '/"onclick="x',
])('the thanks page makes no link of %s', async (page, { site }) => {
  const { status, body } = await send(site, paths.feedbackThanks({ page, useful: 'yes', mark: '' }))

  expect(status).toBe(200)
  expect(formIn(body).text).not.toContain('Go back to the page')
  expect(formIn(body).links).toEqual(formIn((await send(site, paths.feedbackThanksPage)).body).links)
})

test('what an address says that nobody was given is not shown', async ({ site }) => {
  const { body } = await send(site, paths.feedbackThanks({ page: '/', useful: 'Unmistakable', mark: 'Unmistakable' }))

  expect(body).not.toContain('Unmistakable')
})
