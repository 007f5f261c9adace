import type { Linked } from '#lib/nominations/private-link/find-nomination.ts'
import { unsuitableReasons } from '#lib/nominations/reasons.ts'
import { stageOf } from '#lib/nominations/stages.ts'

export function stageOfLinked({ status, passedTo, projectStatus, plannedFor }: Linked) {
  return stageOf({ status, passedTo, project: projectStatus && { status: projectStatus, plannedFor } })
}

/** What that means for whoever reads it, and why, where a reason was given. */
export function meaningOf({ status, reason, projectStatus, projectReason }: Linked): string[] {
  const because = status === 'inProject' ? projectReason : reason
  return [
    status === 'inProject' ? (projectStatus ? ofProject[projectStatus] : checking) : ofNomination[status],
    ...(because && because !== 'other' ? [`Why: ${lowerFirst(unsuitableReasons[because])}.`] : []),
  ]
}

const checking = 'Our office is checking it. If we send it on, the Probation Service decides whether the work can be done.'

const ofNomination: Record<Exclude<Linked['status'], 'inProject'>, string> = {
  received: checking,
  checked: checking,
  spam: checking,
  waitingForResident: 'We need to know something from you before we can go on.',
  notSuitable: 'Community Payback can’t do this work.',
  passedOn: 'They look after this kind of work. Ask them what happens next.',
  withdrawn: 'Nothing more will happen with it.',
}

const ofProject: Record<NonNullable<Linked['projectStatus']>, string> = {
  new: checking,
  sentToProbation: 'The Probation Service decides whether the work can be done.',
  beingAssessed: 'The Probation Service decides whether the work can be done.',
  accepted: 'The Probation Service has accepted the work. We do not know yet when it will be done.',
  scheduled: 'The month can change.',
  finished: 'The Probation Service has told us that the work is done.',
  partlyFinished: 'The Probation Service has told us that some of the work is done.',
  notSuitable: 'The Probation Service has told us that it can’t do this work.',
  cannotBeDone: 'The Probation Service has told us that it can’t do this work.',
  notNeeded: 'Nothing more will happen with it.',
}

function lowerFirst(words: string) {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
