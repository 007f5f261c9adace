import { expect } from 'vitest'
import { joinProject } from '#lib/nominations/join-project.ts'
import { makeProject } from '#lib/nominations/make-project.ts'
import { type RecordKind, records, type StatusOf } from '#lib/steps/records.ts'
import { type Step, stepsFrom } from '#lib/steps/step.ts'
import { takeStep } from '#lib/steps/take-step.ts'
import type { Office } from '#tests/access/staff.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { randomFrom } from '#tests/publishing/random.ts'
import { editsAskedFor } from '#tests/support/edits-asked-for.ts'
import { aProjectAt, aRecordAt, caseworkerOf, type Facts, factsFor, inColumns, storedRecord } from './records.ts'

const walks = 15
const longest = 30

for (const kind of ['nominations', 'projects'] as const)
  test(`wherever steps chosen at random lead, ${kind} keep every step they took and what the last one said`, async ({ office }) => {
    const { seed } = editsAskedFor()
    const random = randomFrom(seed)
    for (let walk = 0; walk < walks; walk += 1) {
      const { id } = await aRecordAt(office, kind, records[kind].first)
      const walked: StatusOf[typeof kind][] = [records[kind].first]
      let facts: Facts = {}
      for (let steps = after(kind, walked); steps.length > 0 && walked.length < longest; steps = after(kind, walked)) {
        const step = random.of(steps)
        facts = await go(office, kind, { id, from: last(walked), step, where: JSON.stringify({ SEED: seed, walked }) })
        walked.push(step.to)
      }
      const stored = await storedRecord(office, kind, id)
      expect([seed, stored.history.map(({ status }) => status)]).toEqual([seed, walked])
      expect(stored).toMatchObject({ status: last(walked), ...inColumns(kind, facts) })
      if (kind === 'nominations') expect([walked, stored.is_kept_apart]).toEqual([walked, stored.status === 'spam'])
    }
  })

function after<Kind extends RecordKind>(kind: Kind, walked: StatusOf[Kind][]): Step<StatusOf[Kind]>[] {
  return stepsFrom(records[kind].steps, last(walked))
}

function last<Item>(items: Item[]): Item {
  const item = items.at(-1)
  if (item === undefined) throw new Error('Nothing was walked')
  return item
}

type Going<Kind extends RecordKind> = { id: string; from: StatusOf[Kind]; step: Step<StatusOf[Kind]>; where: string }

/** Takes a step of any kind. @returns what it says of the record. */
async function go<Kind extends RecordKind>(office: Office, kind: Kind, { id, from, step, where }: Going<Kind>): Promise<Facts> {
  const by = caseworkerOf(office)
  if (step.asks === 'newProject') {
    const { project, ...outcome } = await makeProject(id, {}, by)
    expect([where, outcome]).toEqual([where, { taken: step }])
    return { project: project.id }
  }
  if (step.asks === 'project') {
    const project = await aProjectAt(office, 'accepted')
    expect([where, await joinProject(id, project.id, by)]).toEqual([where, { taken: step }])
    return { project: project.id }
  }
  const facts = factsFor(step)
  expect([where, await takeStep(kind, id, { from, to: step.to, facts, by })]).toEqual([where, { taken: step }])
  return facts
}
