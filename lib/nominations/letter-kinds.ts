/** The letters that residents get, and what staff call each. */
export const letterKinds = {
  received: 'We have the nomination',
  question: 'We ask the resident something',
  joined: 'Joined to a project that others nominated too',
  notSuitable: 'Not suitable',
  passedOn: 'Passed to another organisation',
  withdrawn: 'Withdrawn',
  withProbation: 'Sent to the Probation Service',
  accepted: 'Accepted',
  planned: 'Planned for a month',
  noLongerPlanned: 'Not planned for that month any more',
  finished: 'The work is done',
  partlyFinished: 'Some of the work is done',
  cannotBeDone: 'The Probation Service can’t do it',
  notNeeded: 'Not needed any more',
  newAddress: 'To a new email address',
  addressChanged: 'To an old email address, that it was changed',
} as const

export type LetterKind = keyof typeof letterKinds
