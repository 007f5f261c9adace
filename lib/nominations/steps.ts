import type { NominationStatus } from '#lib/nominations/statuses.ts'
import type { Step } from '#lib/steps/step.ts'

const undecided = ['received', 'checked', 'waitingForResident'] as const

/** Every step that a nomination can take. */
export const stepsOfNominations: readonly Step<NominationStatus>[] = [
  { from: ['received', 'waitingForResident'], to: 'checked', label: 'Mark as checked', who: ['casework'] },
  { from: ['checked'], to: 'inProject', label: 'Make a project of it', who: ['casework'], asks: 'newProject' },
  { from: ['checked'], to: 'inProject', label: 'Join it to a project', who: ['casework'], asks: 'project', letter: 'joined' },
  { from: ['inProject'], to: 'checked', label: 'Take it out of the project', who: ['casework'] },
  {
    from: ['received', 'checked'],
    to: 'waitingForResident',
    label: 'Ask the resident',
    who: ['casework'],
    asks: 'question',
    letter: 'question',
  },
  { from: ['waitingForResident'], to: 'received', label: 'The resident has answered', who: ['casework', 'resident'] },
  { from: undecided, to: 'notSuitable', label: 'Not suitable', who: ['casework'], asks: 'reason', letter: 'notSuitable' },
  {
    from: undecided,
    to: 'passedOn',
    label: 'Pass it to another organisation',
    who: ['casework'],
    asks: 'passedTo',
    letter: 'passedOn',
  },
  {
    from: [...undecided, 'inProject'],
    to: 'withdrawn',
    label: 'The resident withdraws it',
    who: ['casework', 'resident'],
    letter: 'withdrawn',
  },
  { from: undecided, to: 'spam', label: 'Spam', who: ['casework'] },
  { from: ['spam'], to: 'received', label: 'Not spam: put it back', who: ['casework'] },
]
