import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aNomination, aNominationWithout } from './a-nomination.ts'
import { difficultWords } from './difficult-words.ts'
import { referenceIn, storedNominations } from './stored.ts'

test('a nomination is stored once, whole, and its sender is shown the reference', async ({ site }) => {
  const nomination = aNomination({
    place: ' The path  behind\r\nthe library ',
    postcode: 'bs208jj',
    description: 'Litter by the river.\r\nAnd brambles.',
  })

  const answer = await post(site, paths.nominate, nomination)
  const reference = referenceIn(answer)
  const rows = await storedNominations(site.database, nomination.key)

  expect(answer).toMatchObject({ status: 303, body: '', headers: { 'cache-control': 'no-store' } })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    reference,
    status: 'received',
    place: 'The path behind the library',
    postcode: 'BS20 8JJ',
    council_area: 'northSomerset',
    kinds: ['litter', 'overgrown'],
    description: 'Litter by the river.\nAnd brambles.',
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

test('what is optional and left out is stored as null, not as empty text', async ({ site }) => {
  const nomination = aNominationWithout('postcode', 'phone', 'organisation')
  await post(site, paths.nominate, nomination)

  expect(await storedNominations(site.database, nomination.key)).toMatchObject([{ postcode: null, phone: null, organisation: null }])
})

test('any words are stored as they were typed, and none of them is run', async ({ site }) => {
  const nomination = aNomination({ ...difficultWords, email: '', name: "Robert'); DROP TABLE nominations;--" })
  const { status } = await post(site, paths.nominate, nomination)

  expect(status).toBe(303)
  expect(await storedNominations(site.database, nomination.key)).toMatchObject([
    {
      place: "The “wall” & <b>gate</b> by Sam's שלום 👩‍👩‍👧 مرحبا",
      description: difficultWords.description.trim(),
      name: "Robert'); DROP TABLE nominations;--",
    },
  ])
})

test('a form in parts is stored like any other', async ({ site }) => {
  const nomination = aNomination({ name: 'Zoë Ó Néill' })
  const form = new FormData()
  for (const [name, value] of Object.entries(nomination)) for (const one of [value].flat()) form.append(name, one)

  const answer = await fetch(`${site.url}${paths.nominate}`, { method: 'POST', body: form, redirect: 'manual' })

  expect(answer.status).toBe(303)
  expect(await storedNominations(site.database, nomination.key)).toMatchObject([{ name: 'Zoë Ó Néill', kinds: ['litter', 'overgrown'] }])
})

test('sent again, it is the same nomination with the same reference', async ({ site }) => {
  const nomination = aNomination()
  const first = await post(site, paths.nominate, nomination)
  // As a browser sends it after “Back”: tidied the same way, so not another answer.
  const again = await post(site, paths.nominate, { ...nomination, place: ` ${nomination.place} `, postcode: 'bs208jj' })

  expect(again).toMatchObject({ status: 303, headers: { location: first.headers.location } })
  expect(await storedNominations(site.database, nomination.key)).toMatchObject([
    { history: [{}], kinds: [expect.anything(), expect.anything()] },
  ])
})

test('sent twenty times at once, it is one nomination with one reference', async ({ site }) => {
  const nomination = aNomination()
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(site, paths.nominate, nomination)))

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1)
  const rows = await storedNominations(site.database, nomination.key)
  expect(rows).toMatchObject([{ reference: answers[0] && referenceIn(answers[0]), history: [{ status: 'received' }] }])
  expect(rows[0]?.kinds).toEqual(nomination.kinds)
})

test('sent again with other answers, the sender is told the reference and nothing is changed', async ({ site }) => {
  const nomination = aNomination()
  const reference = referenceIn(await post(site, paths.nominate, nomination))
  const before = await storedNominations(site.database, nomination.key)

  const answer = await post(site, paths.nominate, { ...nomination, description: 'Something else altogether, elsewhere.' })
  const page = formIn(answer.body)

  expect(answer.status).toBe(422)
  expect(page.mistakes).toEqual([['#nomination', expect.stringContaining(`its reference is ${reference}`)]])
  expect(page.answers).toMatchObject({ description: 'Something else altogether, elsewhere.' })
  expect(await storedNominations(site.database, nomination.key)).toEqual(before)
})

test('one of two different forms under one key is stored, however close they come', async ({ site }) => {
  const nomination = aNomination()
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => post(site, paths.nominate, { ...nomination, name: index % 2 ? 'Sam One' : 'Sam Two' })),
  )

  const stored = await storedNominations(site.database, nomination.key)
  expect(stored).toHaveLength(1)
  expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(5).fill(303), ...Array(5).fill(422)])
  expect(answers.filter(({ status }) => status === 303).map(referenceIn)).toEqual(Array(5).fill(stored[0]?.reference))
})

test('fields that are not our questions change nothing', async ({ site }) => {
  const nomination = aNomination({ status: 'accepted', reference: 'CP-2222-2222', id: randomUUID(), constructor: 'x', toString: 'y' })
  const answer = await post(site, paths.nominate, { ...nomination, ['__proto__']: 'z' })

  expect(answer.status).toBe(303)
  expect(await storedNominations(site.database, nomination.key)).toMatchObject([{ status: 'received', reference: referenceIn(answer) }])
})

test('a place elsewhere leads to a page that says who can help, and nothing is kept', async ({ site }) => {
  const nomination = aNomination({ councilArea: 'elsewhere' })

  for (const values of [nomination, { councilArea: 'elsewhere' }]) {
    const answer = await post(site, paths.nominate, values)
    expect(answer).toMatchObject({ status: 303, headers: { location: paths.nominationElsewhere } })
  }
  const page = formIn((await send(site, paths.nominationElsewhere)).body)
  expect(page.text).toContain('We have not kept your answers')
  expect(page.links).toContain('https://www.gov.uk/nominate-community-payback-project')
  expect(await storedNominations(site.database, nomination.key)).toEqual([])
})

test('each answer has a row of its own, never shared', async ({ site }) => {
  const nominations = Array.from({ length: 20 }, (_, index) =>
    aNomination({ name: `Sam ${index}`, kinds: index % 2 ? 'litter' : ['paths', 'other'] }),
  )
  const references = (await Promise.all(nominations.map((nomination) => post(site, paths.nominate, nomination)))).map(referenceIn)

  const rows = await query<{ name: string; reference: string; kinds: number }>(
    site.database,
    `SELECT name, reference, (SELECT count(*)::int FROM nominations_kinds WHERE parent_id = nominations.id) AS kinds
     FROM nominations WHERE key = ANY($1)`,
    [nominations.map(({ key }) => key)],
  )
  expect(new Set(references).size).toBe(20)
  for (const [index, reference] of references.entries())
    expect(rows).toContainEqual({ name: `Sam ${index}`, reference, kinds: index % 2 ? 1 : 2 })
})
