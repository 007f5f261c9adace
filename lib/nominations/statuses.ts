/** How far a nomination has got. The Probation Service decides, so after `sentToProbation` the office only records what it is told. */
export const nominationStatuses = {
  received: 'Received',
  checked: 'Checked by the office',
  sentToProbation: 'Sent to the Probation Service',
  beingAssessed: 'Being assessed',
  accepted: 'Accepted',
  notSuitable: 'Not suitable',
  scheduled: 'Scheduled',
  done: 'Done',
} as const
