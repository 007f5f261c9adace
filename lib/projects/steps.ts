import type { ProjectStatus } from '#lib/projects/statuses.ts'
import type { Step } from '#lib/steps/step.ts'

/** Every step that a project can take. */
export const stepsOfProjects: readonly Step<ProjectStatus>[] = [
  { from: ['new'], to: 'sentToProbation', label: 'Sent to the Probation Service', who: ['casework'], letter: 'withProbation' },
  { from: ['sentToProbation'], to: 'beingAssessed', label: 'The Probation Service is assessing it', who: ['casework'] },
  { from: ['beingAssessed'], to: 'accepted', label: 'Accepted', who: ['casework'], letter: 'accepted' },
  { from: ['beingAssessed'], to: 'notSuitable', label: 'Not suitable', who: ['casework'], asks: 'reason', letter: 'notSuitable' },
  { from: ['accepted'], to: 'scheduled', label: 'Planned for a month', who: ['casework'], asks: 'plannedFor', letter: 'planned' },
  { from: ['scheduled'], to: 'accepted', label: 'Not planned for that month any more', who: ['casework'], letter: 'noLongerPlanned' },
  { from: ['scheduled'], to: 'finished', label: 'Finished', who: ['casework'], letter: 'finished' },
  { from: ['scheduled'], to: 'partlyFinished', label: 'Some of it finished', who: ['casework'], letter: 'partlyFinished' },
  {
    from: ['accepted', 'scheduled'],
    to: 'cannotBeDone',
    label: 'The Probation Service can’t do it',
    who: ['casework'],
    letter: 'cannotBeDone',
  },
  {
    from: ['new', 'sentToProbation', 'beingAssessed', 'accepted', 'scheduled'],
    to: 'notNeeded',
    label: 'Not needed any more',
    who: ['casework'],
    letter: 'notNeeded',
  },
]
