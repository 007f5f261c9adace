import { expect } from 'vitest'
import { listLikelyDuplicates, listNominationsIn, listOpenProjects } from '#lib/desk/queries.ts'
import type { Office } from '#tests/access/staff.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { aNominationAt, aProjectAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import { requestOf, sightsOf } from './a-caseworker.ts'

type Changes = { postcode?: string | null; area?: string; kinds?: string[]; at?: string }

/** A nomination, and where it is and what of. */
async function aNominationOf(office: Office, { postcode = null, area = 'somerset', kinds = ['litter'], at = '2026-11-01' }: Changes) {
  const { id } = await aNominationAt(office, 'checked')
  await query(
    office.database,
    `WITH gone AS (DELETE FROM nominations_kinds WHERE parent_id = $1), moved AS (
       UPDATE nominations SET postcode = $2, council_area = $3::enum_nominations_council_area, created_at = $5 WHERE id = $1
     ) INSERT INTO nominations_kinds ("order", parent_id, value) SELECT 1, $1, kind::enum_nominations_kinds FROM unnest($4::text[]) AS kind`,
    [id, postcode, area, kinds, at],
  )
  return id
}

test('of the same postcode sector first, and then of the same area and a kind of work, the newest come first, five at most', async ({
  office,
}) => {
  const me = await office.hire({ role: 'editor', casework: true })
  const req = await requestOf(office, me)
  const id = await aNominationOf(office, { postcode: 'TA24 5AA', kinds: ['planting'] })
  const older = await aNominationOf(office, { postcode: 'TA24 5ZZ', kinds: ['other'], at: '2026-10-01' })
  const newer = await aNominationOf(office, { postcode: 'TA24 5BB', kinds: ['other'], at: '2026-10-02' })
  const alike = await aNominationOf(office, { kinds: ['planting', 'paths'], at: '2026-10-03' })
  const otherKind = await aNominationOf(office, { postcode: 'TA24 6AA', kinds: ['painting'] })
  const otherArea = await aNominationOf(office, { area: 'bristol', kinds: ['planting'] })

  const found = await listLikelyDuplicates(id, req)

  expect(found.slice(0, 3).map((one) => [one.id, one.isSameSector])).toEqual([
    [newer, true],
    [older, true],
    [alike, false],
  ])
  expect(found.map((one) => one.id)).not.toEqual(expect.arrayContaining([expect.toBeOneOf([id, otherKind, otherArea])]))
  expect(found.length).toBeLessThanOrEqual(5)
  expect(await sightsOf(office, newer)).toEqual([['list', me.user?.email]])
  expect(await sightsOf(office, otherKind)).toEqual([])
})

test('an area that nobody is sure of is like no other', async ({ office }) => {
  const req = await requestOf(office, office.people.caseworker)
  const [one, other] = [await aNominationOf(office, { area: 'notSure' }), await aNominationOf(office, { area: 'notSure' })]

  expect((await listLikelyDuplicates(one, req)).map(({ id }) => id)).not.toContain(other)
})

test('a nomination may join an open project that is like it, or one found by its words, and nothing that is closed', async ({ office }) => {
  const id = await aNominationOf(office, { postcode: 'BS20 8AA', area: 'northSomerset' })
  const [open, closed] = [await aProjectAt(office, 'accepted'), await aProjectAt(office, 'finished')]

  const alike = await listOpenProjects(id, '')
  const named = await listOpenProjects(id, `${open.reference.toLowerCase()} library`)

  expect(alike.map((project) => project.id)).toContain(open.id)
  expect(named.map((project) => project.id)).toEqual([open.id])
  expect(alike.map((project) => project.id)).not.toContain(closed.id)
  expect(await listOpenProjects(id, closed.reference)).toEqual([])
})

test('a duplicate says which open project it is in, and that project which nominations are in it', async ({ office }) => {
  const { send } = office.people.caseworker
  const req = await requestOf(office, office.people.caseworker)
  const one = await aNominationOf(office, { postcode: 'BA3 9AA' })
  const other = await aNominationOf(office, { postcode: 'BA3 9BB' })
  const { body } = await send('POST', `nominations/${other}/make-project`, { title: 'The stile' })
  const project = body.project as { id: string; reference: string }

  const [found] = await listLikelyDuplicates(one, req)

  expect(found).toMatchObject({ id: other, project: { ...project, title: 'The stile' } })
  expect(await listNominationsIn(project.id)).toMatchObject([{ id: other, status: 'inProject' }])
})
