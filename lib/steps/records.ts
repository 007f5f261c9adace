import { type NominationStatus, nominationStatuses } from '#lib/nominations/statuses.ts'
import { stepsOfNominations } from '#lib/nominations/steps.ts'
import { type ProjectStatus, projectStatuses } from '#lib/projects/statuses.ts'
import { stepsOfProjects } from '#lib/projects/steps.ts'
import { type Fact, isClosed, type Step, type Who } from '#lib/steps/step.ts'

export type StatusOf = { nominations: NominationStatus; projects: ProjectStatus }

/** A collection whose records take steps. */
export type RecordKind = keyof StatusOf

type Kept<Kind extends RecordKind> = {
  steps: readonly Step<StatusOf[Kind]>[]
  statuses: Record<StatusOf[Kind], string>
  /** Where each begins. */
  first: StatusOf[Kind]
  one: string
  facts: readonly Fact[]
}

export const records: { [Kind in RecordKind]: Kept<Kind> } = {
  nominations: {
    steps: stepsOfNominations,
    statuses: nominationStatuses,
    first: 'received',
    one: 'nomination',
    facts: ['reason', 'passedTo', 'question', 'project'],
  },
  projects: {
    steps: stepsOfProjects,
    statuses: projectStatuses,
    first: 'new',
    one: 'project',
    facts: ['reason', 'plannedFor'],
  },
}

type Asked<Kind extends RecordKind> = { from: StatusOf[Kind]; to: StatusOf[Kind]; who: Who; asks?: Step<string>['asks'] }

/** The row of the table for a step; of two to the same place, the one that asks for this. */
export function findStep<Kind extends RecordKind>(kind: Kind, { from, to, who, asks }: Asked<Kind>) {
  const { steps } = records[kind]
  return steps.find((step) => step.from.includes(from) && step.to === to && step.who.includes(who) && (!asks || step.asks === asks))
}

export function closedStatuses<Kind extends RecordKind>(kind: Kind) {
  const { steps, statuses } = records[kind]
  return (Object.keys(statuses) as StatusOf[Kind][]).filter((status) => isClosed(steps, status))
}
