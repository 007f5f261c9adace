import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { formIn } from '#tests/support/form-in.ts'
import { type FormAnswers, post, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aNomination, aNominationWithout } from './a-nomination.ts'
import { answerPages, asDraftOf, pressSend, sendNomination } from './a-resident.ts'
import { difficultWords } from './difficult-words.ts'
import { referenceIn, storedNominations } from './stored.ts'

test('a nomination is stored once, whole, and its sender is shown the reference', async ({ site }) => {
  const nomination = aNomination({
    place: ' The path  behind\r\nthe library ',
    postcode: 'bs208jj',
    description: 'Litter by the river.\r\nAnd brambles.',
    accessNotes: ' Two gates. ',
  })

  const answer = await sendNomination(site, nomination)
  const reference = referenceIn(answer)
  const rows = await storedNominations(site.database, nomination.key)

  expect(answer).toMatchObject({ status: 303, body: '', headers: { 'cache-control': 'no-store' } })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    reference,
    status: 'received',
    is_kept_apart: false,
    rules: 'none',
    place: 'The path behind the library',
    postcode: 'BS20 8JJ',
    council_area: 'northSomerset',
    kinds: ['litter', 'overgrown'],
    description: 'Litter by the river.\nAnd brambles.',
    dangers: ['height', 'traffic'],
    place_kind: 'publicLand',
    owner: 'agrees',
    owner_name: 'The parish council',
    toilets: 'nearby',
    access_notes: 'Two gates.',
    name: 'Sam Resident',
    email: 'sam.resident@example.org',
    phone: '01632 960 001',
    organisation: 'Friends of the Path',
    history: [{ status: 'received', by: null }],
  })
  const sent = await send(site, answer.headers.location ?? '')
  expect(sent.status).toBe(200)
  expect(formIn(sent.body).text).toContain(reference)
})

test('once it is sent, nothing of what was answered is left in its draft', async ({ site }) => {
  const nomination = aNomination({ name: 'Unmistakable Name' })
  const reference = referenceIn(await sendNomination(site, nomination))

  const drafts = await query<{ answers: object; reference: string }>(
    site.database,
    'SELECT answers, reference FROM nomination_drafts WHERE reference = $1',
    [reference],
  )
  expect(drafts).toEqual([{ answers: { link: expect.stringMatching(/^[\w-]{60,}$/) }, reference }])
})

test('what is optional and left out is stored as null, not as empty text', async ({ site }) => {
  const without = ['postcode', 'ownerName', 'accessNotes', 'phone', 'organisation']
  const nomination: FormAnswers = { ...aNominationWithout(...without), description: `Nothing beside this. ${randomUUID()}` }
  await sendNomination(site, nomination)

  expect(await storedNominations(site.database, nomination.key)).toMatchObject([
    { postcode: null, owner_name: null, access_notes: null, phone: null, organisation: null },
  ])
})

test('any words are stored as they were typed, and none of them is run', async ({ site }) => {
  const nomination = aNomination({ ...difficultWords, email: '', name: "Rob\0ert'); DROP TABLE nominations;--" })
  const { status } = await sendNomination(site, nomination)

  expect(status).toBe(303)
  expect(await storedNominations(site.database, nomination.key)).toMatchObject([
    {
      place: "The “wall” & <b>gate</b> by Sam's שלום 👩‍👩‍👧 مرحبا",
      description: difficultWords.description.trim(),
      name: "Robert'); DROP TABLE nominations;--",
    },
  ])
})

test('a page posted in parts is taken like any other', async ({ site }) => {
  const nomination = aNomination()
  await answerPages(site, nomination)
  const form = new FormData()
  for (const [name, value] of Object.entries({ name: 'Zoë Ó Néill', email: 'zoe@example.org' })) form.append(name, value)

  const answer = await fetch(`${site.url}${paths.nominationPage('you')}`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: asDraftOf(nomination),
  })

  expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.nominationCheck])
  await pressSend(site, nomination)
  expect(await storedNominations(site.database, nomination.key)).toMatchObject([{ name: 'Zoë Ó Néill', phone: null }])
})

test('sent is sent once: again, twenty times at once, or from a page that was left open', async ({ site }) => {
  const nomination = aNomination()
  await answerPages(site, nomination)
  const answers = await Promise.all(Array.from({ length: 20 }, () => pressSend(site, nomination)))
  const reference = answers[0] && referenceIn(answers[0])

  expect(new Set(answers.map((answer) => `${answer.status} ${referenceIn(answer)}`))).toEqual(new Set([`303 ${reference}`]))
  expect(answers.filter(({ headers }) => !headers.location?.endsWith('again'))).toHaveLength(1)
  const later = [
    await pressSend(site, nomination),
    await post(site, paths.nominationPage('work'), { kinds: 'litter', description: 'Something else altogether.' }, asDraftOf(nomination)),
    await send(site, paths.nominationCheck, { headers: asDraftOf(nomination) }),
    await send(site, paths.nominationPage('you'), { headers: asDraftOf(nomination) }),
  ]
  for (const answer of later) expect([answer.status, answer.headers.location]).toEqual([303, paths.nominationSentBefore(reference ?? '')])
  const sent = await send(site, paths.nominationSentBefore(reference ?? ''))
  expect(formIn(sent.body).text).toContain('already sent')
  expect(await storedNominations(site.database, nomination.key)).toMatchObject([
    { reference, history: [{}], kinds: nomination.kinds, dangers: nomination.dangers },
  ])
})

test('the same answers under another draft within a day are the same nomination, and after a day another', async ({ site }) => {
  const nomination = aNomination()
  const reference = referenceIn(await sendNomination(site, nomination))
  const again = { ...nomination, key: randomUUID(), place: ` ${nomination.place} `, postcode: 'bs208jj' }
  const answers = await Promise.all([again, { ...again, key: randomUUID() }].map((repeat) => sendNomination(site, repeat)))
  for (const answer of answers) expect(answer.headers.location).toBe(paths.nominationSentBefore(reference ?? ''))
  expect(await storedNominations(site.database, again.key)).toEqual([])

  await query(site.database, `UPDATE nominations_sent SET at = at - interval '1 day' WHERE reference = $1`, [reference])
  const other = { ...nomination, key: randomUUID() }
  expect(referenceIn(await sendNomination(site, other))).not.toBe(reference)
  expect(await storedNominations(site.database, other.key)).toHaveLength(1)
})

test('whoever has sent one begins another on its first page', async ({ site }) => {
  const nomination = aNomination()
  await sendNomination(site, nomination)

  const begun = await post(site, paths.nominationPage('rules'), { rules: 'none' }, asDraftOf(nomination))

  expect([begun.status, begun.headers.location]).toEqual([303, paths.nominationPage('place')])
  expect(String(begun.headers['set-cookie'])).toMatch(/^nomination=[\da-f-]{36}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/)
  expect(String(begun.headers['set-cookie'])).not.toContain(String(nomination.key))
})

test('words that speak of somebody in danger bring whom to phone below the reference, once they are stored', async ({ site }) => {
  const nomination = aNomination({ description: 'People sleep behind the wall, and one of them told me that he wants to die.' })
  const answer = await sendNomination(site, nomination)
  const reference = referenceIn(answer)

  expect(answer.headers.location).toBe(paths.nominationSent(reference ?? '', ['2']))
  expect(await storedNominations(site.database, nomination.key)).toHaveLength(1)
  const sent = await send(site, answer.headers.location ?? '')
  expect(sent.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  // Whoever was not answered presses again.
  const again = [await pressSend(site, nomination), await sendNomination(site, { ...nomination, key: randomUUID() })]
  for (const { headers } of again) expect(headers.location).toBe(paths.nominationSentBefore(reference ?? '', ['2']))
  const noticed = 'SELECT FROM danger_notices JOIN nominations ON nominations.id = nomination_id WHERE reference = $1'
  expect(await query(site.database, noticed, [reference])).toHaveLength(1)
  const { text } = formIn(sent.body)
  expect(text.indexOf('We only read these in office hours')).toBeGreaterThan(text.indexOf(String(reference)))
  for (const number of ['999', '116 123']) expect(text).toContain(number)
  for (const quiet of ['', '&about=9', '&about=x']) {
    const { body, headers } = await send(site, `${paths.nominationSent(reference ?? '')}${quiet}`)
    expect(formIn(body).text).not.toContain('116 123')
    expect(headers['referrer-policy']).not.toBe('no-referrer')
  }
})

test('fields that are not our questions change nothing', async ({ site }) => {
  const nomination = aNomination()
  await answerPages(site, nomination)
  const more = { status: 'accepted', reference: 'CP-2222-2222', id: randomUUID(), constructor: 'x', toString: 'y', kinds: 'litter' }
  const owner = { placeKind: 'school', owner: 'mine', ...more, ['__proto__']: 'z' }
  expect((await post(site, paths.nominationPage('owner'), owner, asDraftOf(nomination))).status).toBe(303)
  const answer = await pressSend(site, nomination)

  expect(await storedNominations(site.database, nomination.key)).toMatchObject([
    { status: 'received', reference: referenceIn(answer), place_kind: 'school', kinds: nomination.kinds },
  ])
})

test('what is sent within seconds, or fills what nobody sees, is kept apart and acknowledged the same', async ({ site }) => {
  const [hasty, trapped] = [aNomination(), aNomination()]
  await answerPages(site, hasty)
  const answers = [await pressSend(site, hasty)]
  await answerPages(site, trapped)
  const you = { name: 'Sam', email: 'sam@example.org', website: 'https://example.org' }
  await post(site, paths.nominationPage('you'), you, asDraftOf(trapped))
  answers.push(await pressSend(site, trapped))

  for (const answer of answers) expect([answer.status, referenceIn(answer)]).toEqual([303, expect.any(String)])
  expect(await storedNominations(site.database, hasty.key)).toMatchObject([{ is_kept_apart: true, kept_apart_because: 'hurry' }])
  expect(await storedNominations(site.database, trapped.key)).toMatchObject([{ is_kept_apart: true, kept_apart_because: 'trap' }])
})
