import { expect } from 'vitest'
import { test } from '#tests/access/test-in-an-office.ts'
import { query } from '#tests/support/a-database.ts'
import { aNominationAt, aProjectAt, storedRecord } from './records.ts'

const byAStep = /^This can’t be changed by saving the (?:nomination|project)\. Take one of its steps instead$/

test('no save changes where a record stands or what is said of that, over REST or by our own code, in whoever’s name', async ({
  office,
}) => {
  const { cms, people } = office
  const { id: project } = await aProjectAt(office, 'new')
  const changes = {
    nominations: [
      { status: 'checked' },
      { status: 'spam' },
      { reason: 'unsafe' },
      { passedTo: 'Bristol City Council' },
      { question: 'Which?' },
      { project },
    ],
    projects: [{ status: 'accepted' }, { status: 'finished' }, { reason: 'unsafe' }, { plannedFor: '2027-03' }],
  }
  for (const collection of ['nominations', 'projects'] as const) {
    const { id } = collection === 'projects' ? await aProjectAt(office, 'new') : await aNominationAt(office, 'received')
    const before = await storedRecord(office, collection, id)
    for (const data of changes[collection]) {
      const { status, body } = await people.caseworker.send('PATCH', `${collection}/${id}`, data)
      expect([data, status, body.errors?.[0]?.message]).toEqual([data, 400, expect.stringMatching(byAStep)])
      for (const user of [people.caseworker.user, people.administrator.user, null])
        await expect(cms.update({ collection, id, data: data as never, ...(user && { user }) }), JSON.stringify(data)).rejects.toThrow(
          byAStep,
        )
    }
    expect(await storedRecord(office, collection, id)).toEqual(before)
  }
})

test('a form that sends back what it was given is saved, and changes no step', async ({ office }) => {
  const { send } = office.people.caseworker
  const project = await aProjectAt(office, 'new')
  const { id } = await aNominationAt(office, 'checked')
  await send('POST', `nominations/${id}/join`, { project: project.id })
  for (const [address, place] of [
    [`nominations/${id}`, 'By the bridge'],
    [`projects/${project.id}`, 'By the gate'],
  ] as const) {
    const before = (await send('GET', address)).body
    const { status, body } = await send('PATCH', address, { ...before, place })
    expect([address, status, body.errors]).toEqual([address, 200, undefined])
  }

  const nomination = await storedRecord(office, 'nominations', id)
  expect(nomination).toMatchObject({ place: 'By the bridge', status: 'inProject', project_id: project.id })
  expect(nomination.history).toMatchObject([{ status: 'received' }, { status: 'inProject', project_id: project.id }])
  expect(await storedRecord(office, 'projects', project.id)).toMatchObject({ place: 'By the gate', status: 'new', history: [{}] })
})

test('a form that was opened before a step is refused, and doesn’t undo it', async ({ office }) => {
  const { send } = office.people.caseworker
  const { id } = await aProjectAt(office, 'new')
  const opened = (await send('GET', `projects/${id}`)).body
  await send('POST', `projects/${id}/step`, { from: 'new', to: 'sentToProbation' })

  expect((await send('PATCH', `projects/${id}`, { ...opened, title: 'Another name' })).status).toBe(409)
  expect(await storedRecord(office, 'projects', id)).toMatchObject({ status: 'sentToProbation', title: 'The path behind the library' })
})

test('nobody makes or deletes a project but by a nomination, and nobody rewrites what happened or a reference', async ({ office }) => {
  const { send } = office.people.caseworker
  const { id, reference } = await aProjectAt(office, 'new')
  const { body: whole } = await send('GET', `projects/${id}?depth=0`)
  const answers = [
    await send('POST', 'projects', { ...whole, reference: 'PR-2222-2222' }),
    await send('POST', `projects/${id}/duplicate`, {}),
    await send('DELETE', `projects/${id}`),
  ]
  await send('PATCH', `projects/${id}`, { history: [], reference: 'PR-2222-2222' })

  expect(answers.map(({ status }) => status)).toEqual([403, 404, 403])
  expect(await storedRecord(office, 'projects', id)).toMatchObject({ reference, history: [{ status: 'new' }] })
})

test('spam lies apart until a step puts it back, and taking the tick off doesn’t', async ({ office }) => {
  const { send } = office.people.caseworker
  const { id, reference } = await aNominationAt(office, 'received')
  const listed = async () => (await send('GET', `nominations?where[place][exists]=true&where[id][not_equals]=&limit=0`)).body.docs ?? []
  const isListed = async () => (await listed()).some((doc) => doc.reference === reference)
  await send('POST', `nominations/${id}/step`, { from: 'received', to: 'spam' })

  expect(await isListed()).toBe(false)
  expect((await send('PATCH', `nominations/${id}`, { isKeptApart: false })).body.errors?.[0]?.message).toBe(
    'This was marked as spam. Take the step “Not spam: put it back” instead',
  )
  await send('POST', `nominations/${id}/step`, { from: 'spam', to: 'received' })
  expect(await isListed()).toBe(true)
})

test('a step taken of what was kept apart puts it with the others, and spam is emptied with what is apart', async ({ office }) => {
  const { send } = office.people.caseworker
  const [looked, spam] = [await aNominationAt(office, 'received'), await aNominationAt(office, 'received')]
  await query(office.database, 'UPDATE nominations SET is_kept_apart = true WHERE id = $1', [looked.id])
  await send('POST', `nominations/${looked.id}/step`, { from: 'received', to: 'checked' })
  await send('POST', `nominations/${spam.id}/step`, { from: 'received', to: 'spam' })

  for (const { id } of [looked, spam]) await send('DELETE', `nominations/${id}`)

  const left = await query(office.database, 'SELECT id FROM nominations WHERE id = ANY ($1)', [[looked.id, spam.id]])
  expect(left).toEqual([{ id: looked.id }])
})
