/** What staff do that is written down for good, and what the log calls it. */
export const deeds = {
  published: 'Published',
  withdrawn: 'Withdrawn',
  deleted: 'Deleted',
  settingsChanged: 'Settings changed',
  accountMade: 'Account made',
  rightsChanged: 'Role, casework or disabling changed',
  signedIn: 'Signed in',
} as const

export type Deed = keyof typeof deeds
