import { expect } from 'vitest'
import { test } from '#tests/access/test-in-an-office.ts'
import { query } from '#tests/support/a-database.ts'
import { aPage, aPeriod, aSpeaker, aStory, inDays, quotation } from './an-election.ts'

const asked = /^The pre-election period lasts from .+ to .+, and this is news\. Wait until after .+, or say under “Why it can’t wait” why/
const electionReason = 'The police look for somebody'

test('in the period news is published with a reason alone, on every path by which a write would', async ({ office }) => {
  const { editor } = office.people
  const story = await editor.send('POST', 'news', aStory({ _status: 'published' }))
  const id = String(story.body.doc?.id)
  const draft = await editor.send('POST', 'news?draft=true', aStory())
  const [version] = await query<{ id: string }>(office.database, 'SELECT id FROM _news_v WHERE parent_id = $1', [id])
  const before = await query(office.database, 'SELECT * FROM news WHERE id = $1', [id])
  await using _ = await aPeriod(office)

  const changed = { summary: 'Other words, in a sentence.' }
  const attempts: [string, string, object?][] = [
    ['POST', 'news', aStory({ _status: 'published' })],
    ['PATCH', `news/${draft.body.doc?.id}`, { _status: 'published' }],
    ['PATCH', `news/${id}`, changed],
    ['PATCH', `news/${id}`, { ...changed, _status: 'published', electionReason: ' \n ' }],
    ['PATCH', `news/${id}`, { ...changed, _status: 'published', keptElectionReason: electionReason }],
    ['PATCH', `news/${id}?draft=false`, changed],
    ['PATCH', `news/${id}?draft=true`, { ...changed, _status: 'published' }],
    ['PATCH', `news/${id}?autosave=true`, { ...changed, _status: 'published' }],
    ['POST', `news/versions/${version?.id}`],
  ]
  for (const [method, address, fields] of attempts) {
    const { status, body } = await editor.send(method, address, { ...fields })
    const told = address.includes('versions') ? /this is news\. Restore it as a draft, then publish that and say why/ : asked
    expect([method, address, status, body.errors?.[0]?.message]).toEqual([method, address, 400, expect.stringMatching(told)])
  }
  const asDraft = await editor.send('POST', 'news?draft=true', aStory({ _status: 'published' }))
  expect(asDraft.body.doc?._status).toBe('draft')
  await editor.send('POST', `news/${id}/duplicate`, { slug: 'a-copy-of-news', _status: 'published' })
  expect(await query(office.database, `SELECT 1 FROM news WHERE slug = 'a-copy-of-news' AND _status = 'published'`)).toEqual([])
  expect((await editor.send('PATCH', `news?where[id][equals]=${id}`, changed)).status).toBe(403)
  expect(await query(office.database, 'SELECT * FROM news WHERE id = $1', [id])).toEqual(before)
})

test('the reason is kept on the version and in the log, and the next change is asked anew', async ({ office }) => {
  await using _ = await aPeriod(office)
  const person = await office.hire({ role: 'editor' })
  const { status, body } = await person.send('POST', 'news', aStory({ _status: 'published', electionReason }))
  const id = String(body.doc?.id)

  expect([status, body.doc?.electionReason ?? null]).toEqual([201, null])
  const kept = 'SELECT version_kept_election_reason AS reason FROM _news_v WHERE parent_id = $1 ORDER BY created_at DESC LIMIT 1'
  expect(await query(office.database, kept, [id])).toEqual([{ reason: electionReason }])
  const log = `SELECT what, detail FROM staff_log WHERE document = $1`
  expect(await query(office.database, log, [id])).toEqual([{ what: 'published', detail: `In the pre-election period: ${electionReason}` }])

  expect((await person.send('PATCH', `news/${id}`, { summary: 'Other words.' })).body.errors?.[0]?.message).toMatch(asked)
  expect((await person.send('PATCH', `news/${id}`, { summary: 'Other words.', electionReason: 'Put right' })).status).toBe(200)
  expect((await office.people.nobody.send('GET', `news/${id}`)).body).not.toHaveProperty('keptElectionReason')
})

test('a reason that was given with a draft goes with it until it is published, whoever publishes it', async ({ office }) => {
  await using _ = await aPeriod(office)
  const { editor, administrator } = office.people
  const { body } = await editor.send('POST', 'news?draft=true', aStory({ electionReason }))
  const id = String(body.doc?.id)
  expect((await editor.send('PATCH', `news/${id}?draft=true`, { summary: 'Better words.' })).status).toBe(200)

  expect((await administrator.send('PATCH', `news/${id}`, { _status: 'published' })).status).toBe(200)
  expect((await editor.send('PATCH', `news/${id}`, { _status: 'draft' })).status).toBe(200)
  expect((await administrator.send('PATCH', `news/${id}`, { _status: 'published' })).body.errors?.[0]?.message).toMatch(asked)
})

test('a page is asked only when a quotation is added or changed, and not when one goes or other words do', async ({ office }) => {
  const { editor } = office.people
  const speaker = (await aSpeaker(office)).id
  const words = { blockType: 'list', heading: 'Words', items: [{ item: 'One' }] }
  const { body } = await editor.send(
    'POST',
    'programmes',
    aPage({ _status: 'published', body: [quotation(speaker), quotation(speaker, 'More.')] }),
  )
  const id = String(body.doc?.id)
  await using _ = await aPeriod(office)
  const told = async (blocks: object[]) => (await editor.send('PATCH', `programmes/${id}`, { body: blocks })).body.errors?.[0]?.message

  for (const blocks of [[words, quotation(speaker, 'More.'), quotation(speaker)], [quotation(speaker)]])
    expect(await told(blocks)).toBeUndefined()
  for (const blocks of [
    [quotation(speaker), quotation(speaker, 'New.')],
    [quotation(speaker, 'Words in public!')],
    [{ ...quotation(speaker), saidOn: '2025-01-02' }],
    [{ ...quotation(speaker), speaker: (await aSpeaker(office)).id }],
  ])
    expect(await told(blocks)).toContain('this adds or changes a quotation')
  expect(await told([words])).toBeUndefined()
  expect(await told([words, quotation(speaker)])).toContain('this adds or changes a quotation')
})

test('help, corrections, withdrawals, drafts and settings go on', async ({ office }) => {
  const { editor, administrator } = office.people
  const story = String((await editor.send('POST', 'news', aStory({ _status: 'published' }))).body.doc?.id)
  const figure = { value: '7', counts: 'Things', among: 'all', source: 'A source', dated: 'asAt', asAt: '2024' }
  await using _ = await aPeriod(office)

  const done = [
    await editor.send('POST', 'pages', aPage({ _status: 'published' })),
    await editor.send('POST', 'helplines', { name: 'A helpline', phone: '116', hours: 'Always', forWhom: 'All' }),
    await editor.send('POST', 'figures', figure),
    await editor.send('POST', 'office-holders', { name: 'A name put right' }),
    await editor.send('PATCH', `news/${story}?draft=true`, { summary: 'For later.' }),
    await editor.send('PATCH', `news/${story}`, { _status: 'draft' }),
    await editor.send('POST', 'news?draft=true', aStory()),
    await administrator.send('POST', 'globals/site-settings', { alert: '' }),
  ]
  expect(done.map(({ status, body }) => [status, body.errors])).toEqual(
    [201, 201, 201, 201, 200, 200, 201, 200].map((status) => [status, undefined]),
  )
})

test('before the period and after it nothing is asked', async ({ office }) => {
  for (const [from, until] of [
    [1, 2],
    [-3, -1],
  ] as const) {
    await using _ = await aPeriod(office, inDays(from), inDays(until))
    expect((await office.people.editor.send('POST', 'news', aStory({ _status: 'published' }))).status).toBe(201)
  }
})
