/** Where a nomination stands, as staff read it. Once it is in a project, what happens to the work is said there (lib/projects/statuses.ts). */
export const nominationStatuses = {
  received: 'Received',
  checked: 'Checked by the office',
  waitingForResident: 'Waiting for the resident',
  inProject: 'In a project',
  notSuitable: 'Not suitable',
  passedOn: 'Passed to another organisation',
  withdrawn: 'Withdrawn by the resident',
  spam: 'Spam',
} as const

export type NominationStatus = keyof typeof nominationStatuses
