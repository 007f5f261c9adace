import { expect } from 'vitest'
import { listProjects } from '#lib/desk/queries.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { aProjectAt } from '#tests/steps/records.ts'
import { requestOf } from './a-caseworker.ts'

test('of what an address asks for, the projects that are there are listed once, in the order of their references', async ({ office }) => {
  const req = await requestOf(office, office.people.caseworker)
  const [one, other] = [await aProjectAt(office, 'accepted'), await aProjectAt(office, 'finished')]
  await aProjectAt(office, 'new')
  const asked = [other.id, one.id, one.id, '00000000-0000-4000-8000-000000000000', 'nothing', "' OR 1=1", undefined, { id: one.id }]

  const found = await listProjects(asked, req)

  expect(found.map(({ reference }) => reference)).toEqual([one.reference, other.reference].toSorted())
  expect(await listProjects([], req)).toEqual([])
})

test('whoever does no casework is shown none', async ({ office }) => {
  const { id } = await aProjectAt(office, 'accepted')
  for (const person of [office.people.nobody, office.people.editor])
    await expect(requestOf(office, person).then((req) => listProjects([id], req))).rejects.toThrow()
})
