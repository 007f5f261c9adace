/** How far a project has got, as staff read it. The Probation Service decides, so from `sentToProbation` on the office only records what it is told. */
export const projectStatuses = {
  new: 'New',
  sentToProbation: 'Sent to the Probation Service',
  beingAssessed: 'Being assessed',
  accepted: 'Accepted',
  scheduled: 'Scheduled',
  finished: 'Finished',
  partlyFinished: 'Some of it finished',
  notSuitable: 'Not suitable',
  cannotBeDone: 'Can’t be done by the Probation Service',
  notNeeded: 'Not needed any more',
} as const

export type ProjectStatus = keyof typeof projectStatuses
