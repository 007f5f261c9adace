import { expect, test } from 'vitest'
import { stageOf } from '#lib/nominations/stages.ts'
import type { NominationStatus } from '#lib/nominations/statuses.ts'
import type { ProjectStatus } from '#lib/projects/statuses.ts'
import { closedStatuses, findStep, type RecordKind, records } from '#lib/steps/records.ts'
import { type Step, stepsFrom } from '#lib/steps/step.ts'

const kinds = ['nominations', 'projects'] as const

function stepsOf(kind: RecordKind): readonly Step<string>[] {
  return records[kind].steps
}

test('every status is reached from where a record begins', () => {
  for (const kind of kinds) {
    const reached = new Set<string>([records[kind].first])
    for (const status of reached) for (const { to } of stepsFrom(stepsOf(kind), status)) reached.add(to)
    expect([kind, [...reached].toSorted()]).toEqual([kind, Object.keys(records[kind].statuses).toSorted()])
  }
})

test('there is a way out of every status but of those in which a record is closed', () => {
  expect(closedStatuses('nominations')).toEqual(['notSuitable', 'passedOn', 'withdrawn'])
  expect(closedStatuses('projects')).toEqual(['finished', 'partlyFinished', 'notSuitable', 'cannotBeDone', 'notNeeded'])
})

test('from every status some way leads to where the record is closed', () => {
  for (const kind of kinds) {
    const ends = new Set<string>(closedStatuses(kind))
    for (const _ of Object.keys(records[kind].statuses))
      for (const { from, to } of stepsOf(kind)) if (ends.has(to)) for (const status of from) ends.add(status)
    expect([kind, ends.size]).toEqual([kind, Object.keys(records[kind].statuses).length])
  }
})

test('of two steps from one status to another, each asks for something of its own and has a button of its own', () => {
  for (const kind of kinds)
    for (const status of Object.keys(records[kind].statuses)) {
      const steps = stepsFrom(stepsOf(kind), status)
      expect(new Set(steps.map(({ to, asks }) => `${to} ${asks}`)).size).toBe(steps.length)
      expect(new Set(steps.map(({ label }) => label)).size).toBe(steps.length)
      expect(steps.map(({ to }) => to)).not.toContain(status)
    }
})

test('a resident withdraws and answers, and takes no other step', () => {
  const theirs = stepsOf('nominations').filter(({ who }) => who.includes('resident'))
  expect(theirs.map(({ to }) => to)).toEqual(['received', 'withdrawn'])
  expect(stepsOf('projects').filter(({ who }) => who.includes('resident'))).toEqual([])
  expect(findStep('nominations', { from: 'received', to: 'checked', who: 'resident' })).toBeUndefined()
})

test('each kind of record keeps what its steps ask for, and nothing else', () => {
  for (const kind of kinds) {
    const asked = stepsOf(kind).flatMap(({ asks }) => (asks === undefined ? [] : [asks === 'newProject' ? 'project' : asks]))
    expect([kind, new Set(asked)]).toEqual([kind, new Set(records[kind].facts)])
  }
})

test('a resident reads where their nomination stands in the settled words, which never say that work was done when it wasn’t', () => {
  const inProject = (status: ProjectStatus, plannedFor?: string) =>
    stageOf({ status: 'inProject', project: { status, plannedFor: plannedFor ?? null } })

  expect((Object.keys(records.projects.statuses) as ProjectStatus[]).map((status) => [status, inProject(status)])).toEqual([
    ['new', 'Received'],
    ['sentToProbation', 'With the Probation Service'],
    ['beingAssessed', 'With the Probation Service'],
    ['accepted', 'Accepted'],
    ['scheduled', 'Accepted'],
    ['finished', 'The work is done'],
    ['partlyFinished', 'Some of the work is done'],
    ['notSuitable', 'The Probation Service can’t do this work'],
    ['cannotBeDone', 'The Probation Service can’t do this work'],
    ['notNeeded', 'Not needed any more'],
  ])
  expect(inProject('scheduled', '2027-03')).toBe('Planned for March 2027')
})

test('a resident isn’t told that their nomination was taken for spam', () => {
  const stages = (Object.keys(records.nominations.statuses) as NominationStatus[]).map((status) => stageOf({ status }))

  expect(stages.join()).not.toMatch(/spam/i)
  expect(stageOf({ status: 'spam' })).toBe(stageOf({ status: 'received' }))
  expect(stageOf({ status: 'passedOn', passedTo: 'Bristol City Council' })).toBe('Passed to Bristol City Council')
})
