import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { adapterOf } from '#lib/database/adapter.ts'
import { takeTurn } from '#lib/publishing/take-turn.ts'
import { records, type StatusOf } from '#lib/steps/records.ts'
import { type Step, stepsFrom } from '#lib/steps/step.ts'
import { takeStep } from '#lib/steps/take-step.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { query } from '#tests/support/a-database.ts'
import { aRecordAt, caseworkerOf, factsFor, inColumns, said, statusesOf, storedRecord } from './records.ts'

const kinds = ['nominations', 'projects'] as const

for (const kind of kinds)
  test(`from every status of ${kind}, each step of the table is taken`, async ({ office }) => {
    for (const from of statusesOf(kind))
      for (const step of stepsFrom<StatusOf[typeof kind]>(records[kind].steps, from).filter(isNoMoreThanAStep)) {
        const { id } = await aRecordAt(office, kind, from)
        const taking = { from, to: step.to, facts: factsFor(step), by: caseworkerOf(office), note: 'A reason of ours.' }

        expect([from, step.to, await takeStep(kind, id, taking)]).toEqual([from, step.to, { taken: step }])

        const { history, ...stored } = await storedRecord(office, kind, id)
        const said = { status: step.to, ...inColumns(kind, taking.facts) }
        const by = { by_id: office.people.caseworker.user?.id, note: 'A reason of ours.' }
        expect(stored).toMatchObject(said)
        expect(history.slice(1)).toEqual([{ ...said, ...by, at: expect.any(String) }])
      }
  })

for (const kind of kinds)
  test(`from every status of ${kind}, what isn’t in the table is refused, and nothing changes`, async ({ office }) => {
    for (const from of statusesOf(kind)) {
      const { id } = await aRecordAt(office, kind, from)
      const before = await storedRecord(office, kind, id)
      const steps = stepsFrom<StatusOf[typeof kind]>(records[kind].steps, from).filter(isNoMoreThanAStep)
      for (const to of statusesOf(kind).filter((status) => !steps.some((step) => step.to === status)))
        for (const facts of [{}, ...Object.entries(said).map(([fact, value]) => ({ [fact]: value }))])
          expect([from, to, facts, await takeStep(kind, id, { from, to, facts, by: caseworkerOf(office) })]).toEqual([
            ...[from, to, facts],
            { refused: 'noSuchStep' },
          ])
      expect(await storedRecord(office, kind, id)).toEqual(before)
    }
  })

/** Making a project and joining one do more. */
function isNoMoreThanAStep({ asks }: Pick<Step<string>, 'asks'>) {
  return asks !== 'newProject' && asks !== 'project'
}

test('a step that says too little, too much or something else is refused', async ({ office }) => {
  const { id } = await aRecordAt(office, 'nominations', 'received')
  const before = await storedRecord(office, 'nominations', id)
  const asked = { from: 'received', by: caseworkerOf(office) } as const

  for (const wrong of [
    { to: 'notSuitable' },
    { to: 'notSuitable', facts: { passedTo: 'Bristol City Council' } },
    { to: 'checked', facts: { reason: 'unsafe' } },
    { to: 'spam', facts: { project: said.project } },
  ] as const)
    expect(await takeStep('nominations', id, { ...asked, ...wrong })).toEqual({ refused: 'noSuchStep' })
  expect(await storedRecord(office, 'nominations', id)).toEqual(before)
})

test('of many steps at once from one status, one is taken and the others are told what it was', async ({ office }) => {
  const { id } = await aRecordAt(office, 'nominations', 'received')
  const asked = Array.from({ length: 8 }, (_, number) => (number % 2 === 0 ? 'checked' : 'spam'))

  const outcomes = await Promise.all(asked.map((to) => takeStep('nominations', id, { from: 'received', to, by: caseworkerOf(office) })))

  const [won, ...others] = outcomes.flatMap((outcome) => ('taken' in outcome ? [outcome.taken.to] : []))
  expect(others).toEqual([])
  const now = { status: won, at: expect.any(Date), by: office.people.caseworker.user?.email }
  expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual(Array.from({ length: 7 }, () => ({ refused: 'changed', now })))
  expect((await storedRecord(office, 'nominations', id)).history.map(({ status }) => status)).toEqual(['received', won])
})

test('a step waits while somebody’s form is being saved, which would write back what it had read', async ({ office }) => {
  const { cms } = office
  const { id } = await aRecordAt(office, 'projects', 'new')
  const transactionID = String(await cms.db.beginTransaction())
  const saving = { collection: 'projects', id, data: { title: 'Another name' }, req: { transactionID } } as const
  expect(await takeTurn(adapterOf(cms).sessions[transactionID]?.db ?? adapterOf(cms).drizzle, `projects:${id}`)).toBe(true)

  const step = takeStep('projects', id, { from: 'new', to: 'sentToProbation', by: caseworkerOf(office) })
  expect(await Promise.race([step, wait(500, 'waits')])).toBe('waits')
  await cms.update(saving)
  await cms.db.commitTransaction(transactionID)

  expect(await step).toMatchObject({ taken: { to: 'sentToProbation' } })
  expect(await storedRecord(office, 'projects', id)).toMatchObject({ status: 'sentToProbation', title: 'Another name' })
})

test('of a record that is gone, whoever takes a step is told so', async ({ office }) => {
  const { id } = await aRecordAt(office, 'nominations', 'spam')
  await query(office.database, 'DELETE FROM nominations WHERE id = $1', [id])

  expect(await takeStep('nominations', id, { from: 'spam', to: 'received', by: caseworkerOf(office) })).toEqual({ refused: 'gone' })
})

test('a resident withdraws by their link, and nobody’s name stands in the history', async ({ office }) => {
  const { id } = await aRecordAt(office, 'nominations', 'waitingForResident')
  expect(await takeStep('nominations', id, { from: 'waitingForResident', to: 'checked', by: 'resident' })).toEqual({
    refused: 'noSuchStep',
  })

  await takeStep('nominations', id, { from: 'waitingForResident', to: 'withdrawn', by: 'resident' })

  expect((await storedRecord(office, 'nominations', id)).history.at(-1)).toMatchObject({ status: 'withdrawn', by_id: null })
})
