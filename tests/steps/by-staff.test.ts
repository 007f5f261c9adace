import { expect } from 'vitest'
import type { Office } from '#tests/access/staff.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { query } from '#tests/support/a-database.ts'
import { aNominationAt, aProjectAt, storedRecord } from './records.ts'

test('a caseworker takes a step and is told what the record is now', async ({ office }) => {
  const { send } = office.people.caseworker
  const nomination = await aNominationAt(office, 'received')
  const project = await aProjectAt(office, 'accepted')

  expect(await send('POST', `nominations/${nomination.id}/step`, { from: 'received', to: 'checked', note: 'Looked at.' })).toMatchObject({
    status: 200,
    body: { message: 'This nomination is now “Checked by the office”', to: `/admin/desk/nominations/${nomination.id}` },
  })
  expect(await send('POST', `projects/${project.id}/step`, { from: 'accepted', to: 'scheduled', plannedFor: '2027-03' })).toMatchObject({
    status: 200,
    body: { message: 'This project is now “Scheduled”' },
  })
  expect((await storedRecord(office, 'nominations', nomination.id)).history.at(-1)).toMatchObject({ status: 'checked', note: 'Looked at.' })
  expect(await storedRecord(office, 'projects', project.id)).toMatchObject({ status: 'scheduled', planned_for: '2027-03' })
})

test('whoever has no casework takes no step, and learns nothing by trying', async ({ office }) => {
  const nomination = await aNominationAt(office, 'checked')
  const project = await aProjectAt(office, 'new')
  const before = [await storedRecord(office, 'nominations', nomination.id), await storedRecord(office, 'projects', project.id)]

  for (const { send } of [office.people.nobody, office.people.editor, office.people.administrator])
    for (const [address, fields] of [
      [`nominations/${nomination.id}/step`, { from: 'checked', to: 'spam' }],
      [`nominations/${nomination.id}/make-project`, {}],
      [`nominations/${nomination.id}/join`, { project: project.id }],
      [`projects/${project.id}/step`, { from: 'new', to: 'sentToProbation' }],
    ] as const)
      expect(await send('POST', address, fields)).toEqual({
        status: 403,
        body: { errors: [{ message: 'Only whoever does casework can do this. Ask an administrator' }] },
      })
  expect([await storedRecord(office, 'nominations', nomination.id), await storedRecord(office, 'projects', project.id)]).toEqual(before)
})

test('a caseworker who was slower is told what happened and by whom', async ({ office }) => {
  const other = await office.hire({ role: 'editor', casework: true })
  const { id } = await aNominationAt(office, 'received')
  await other.send('POST', `nominations/${id}/step`, { from: 'received', to: 'notSuitable', reason: 'unsafe' })

  const { status, body } = await office.people.caseworker.send('POST', `nominations/${id}/step`, { from: 'received', to: 'checked' })

  expect(status).toBe(409)
  expect(body.errors?.[0]?.message).toMatch(
    new RegExp(
      `^${other.user?.email} changed this nomination to “Not suitable” on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d, so nothing was changed now`,
    ),
  )
})

const refusedSteps: [fields: Record<string, string>, message: string][] = [
  [{ from: 'received', to: 'notSuitable' }, 'Choose why it isn’t suitable'],
  [{ from: 'received', to: 'passedOn', passedTo: 'Bristol City Council' }, 'Ask the resident first, and tick that they agree'],
  [{ from: 'received', to: 'done' }, 'Say where this stands and what it becomes. Open it again, and choose a step'],
  [{ to: 'checked' }, 'Say where this stands and what it becomes. Open it again, and choose a step'],
  [{ from: 'received', to: 'checked', note: 'n'.repeat(501) }, 'The note must be 500 characters or less'],
  [{ from: 'spam', to: 'checked' }, 'A nomination that is “Spam” can’t become “Checked by the office”. Choose “Not spam: put it back”'],
  [{ from: 'withdrawn', to: 'received' }, 'A nomination that is “Withdrawn by the resident” can’t become “Received”. It is closed'],
]

test('what isn’t in the table, or says too little, is refused in a sentence that says what to do', async ({ office }) => {
  const { id } = await aNominationAt(office, 'received')
  const before = await storedRecord(office, 'nominations', id)
  for (const [fields, message] of refusedSteps)
    expect(await office.people.caseworker.send('POST', `nominations/${id}/step`, fields)).toEqual({
      status: 422,
      body: { errors: [{ message }] },
    })
  expect(await storedRecord(office, 'nominations', id)).toEqual(before)
})

test('a project is made over REST and joined, and one that is closed isn’t', async ({ office }) => {
  const { send } = office.people.caseworker
  const [first, second, third] = [
    await aNominationAt(office, 'checked'),
    await aNominationAt(office, 'checked'),
    await aNominationAt(office, 'checked'),
  ]
  const made = await send('POST', `nominations/${first.id}/make-project`, { title: 'Library path' })
  const { id: project } = Object(made.body.project)
  const joined = await send('POST', `nominations/${second.id}/join`, { project })
  await send('POST', `projects/${project}/step`, { from: 'new', to: 'notNeeded' })
  const late = await send('POST', `nominations/${third.id}/join`, { project })

  expect([made.status, made.body.message]).toEqual([200, 'This nomination is now “In a project”'])
  expect(joined.status).toBe(200)
  expect([late.status, late.body.errors?.[0]?.message]).toEqual([
    409,
    'That project is closed, or isn’t there any more. Choose another, or make a new one',
  ])
  expect(await query(office.database, 'SELECT title FROM projects WHERE id = $1', [project])).toEqual([{ title: 'Library path' }])
  const inIt = await query(office.database, 'SELECT id FROM nominations WHERE project_id = $1 ORDER BY created_at', [project])
  expect(inIt).toEqual([{ id: first.id }, { id: second.id }])
})

test('steps show nobody a nomination, and a project is of nobody, so neither is noted as seen', async ({ office }) => {
  const { id, reference } = await aNominationAt(office, 'checked')
  const { send } = office.people.caseworker
  const answers = [
    await send('POST', `nominations/${id}/step`, { from: 'received', to: 'spam' }),
    await send('POST', `nominations/${id}/make-project`, {}),
  ]
  await send('GET', `projects/${Object(answers[1]?.body.project).id}`)

  expect(JSON.stringify(answers)).not.toMatch(/Sam|library|CP-/)
  expect(await sightsOf(office, reference)).toEqual([])
})

function sightsOf({ database }: Office, reference: string) {
  return query(database, 'SELECT how FROM nomination_sights WHERE reference = $1', [reference])
}
