import { expect } from 'vitest'
import { findHandOff, handOffTable } from '#lib/desk/hand-off.ts'
import { findProject } from '#lib/desk/queries.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { aNominationAt, aProjectAt, storedRecord } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import { requestOf, sightsOf } from './a-caseworker.ts'

test('a project is handed on in the Probation Service’s words, whoever nominated it apart from the work', async ({ office }) => {
  const me = await office.hire({ role: 'editor', casework: true })
  const req = await requestOf(office, me)
  const [first, second] = [await aNominationAt(office, 'checked'), await aNominationAt(office, 'checked')]
  const { body } = await me.send('POST', `nominations/${first.id}/make-project`, { title: 'The library path', ownerName: 'The council' })
  const project = await findProject((body.project as { id: string }).id, req)
  if (!project) throw new Error('The project is not there')
  await me.send('POST', `nominations/${second.id}/join`, { project: project.id })

  const handOff = await findHandOff(project, req)
  const [headings, ...rows] = handOffTable(project, handOff)

  expect(JSON.stringify([handOff.fields, handOff.more])).not.toMatch(/Sam|example\.org|960|Friends of the Path/)
  expect(rows.map((row) => Object.fromEntries((headings ?? []).map((heading, index) => [heading, row[index]])))).toEqual(
    [first, second].map(({ reference }) =>
      expect.objectContaining({
        reference: project.reference,
        projectName: 'The library path',
        location: 'The path behind the library',
        'location.postCode': 'BS20 8JJ',
        'beneficiaryDetails.beneficiary': 'The council',
        Dangers: 'Traffic; Needles or other drug waste',
        expectedEndDateExclusive: '',
        nomination: reference,
        'beneficiaryDetails.contactName': 'Sam Resident',
        'beneficiaryDetails.emailAddress': 'sam.resident@example.org',
        'beneficiaryDetails.telephoneNumber': '01632 960 001',
      }),
    ),
  )
  for (const { id } of [first, second]) expect(await sightsOf(office, id)).toContainEqual(['export', me.user?.email])
})

test('a project whose nominations are all gone is a row without contact details', async ({ office }) => {
  const req = await requestOf(office, office.people.caseworker)
  const { id } = await aProjectAt(office, 'accepted')
  const project = await findProject(id, req)
  if (!project) throw new Error('The project is not there')

  const [headings, ...rows] = handOffTable(project, await findHandOff(project, req))

  expect(rows).toHaveLength(1)
  expect(rows[0]).toHaveLength(headings?.length ?? 0)
})

test('the file is for casework alone, and an unknown project is told of in words', async ({ office }) => {
  const { nobody, editor, administrator, caseworker } = office.people
  const { id } = await aProjectAt(office, 'accepted')

  for (const { send } of [nobody, editor, administrator]) expect((await send('GET', `projects/${id}/hand-off`)).status).toBe(403)
  expect((await caseworker.send('GET', `projects/${id}/hand-off`)).status).toBe(200)
  for (const unknown of ['00000000-0000-4000-8000-000000000000', 'nothing'])
    expect(await caseworker.send('GET', `projects/${unknown}/hand-off`)).toEqual({
      status: 404,
      body: { errors: [{ message: 'This project isn’t there any more. Go back to the desk' }] },
    })
})

test('nothing is shown of a nomination when that can’t be written down', async ({ office }) => {
  const { caseworker } = office.people
  const { id } = await aNominationAt(office, 'checked')
  const { body } = await caseworker.send('POST', `nominations/${id}/make-project`, {})
  await query(office.database, 'ALTER TABLE nomination_sights RENAME TO nomination_sights_away')
  try {
    const { status, body: told } = await caseworker.send('GET', `projects/${(body.project as { id: string }).id}/hand-off`)
    expect(status).toBeGreaterThanOrEqual(500)
    expect(JSON.stringify(told)).not.toContain('Sam')
  } finally {
    await query(office.database, 'ALTER TABLE nomination_sights_away RENAME TO nomination_sights')
  }
  expect((await storedRecord(office, 'nominations', id)).status).toBe('inProject')
})
