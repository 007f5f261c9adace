/** What staff do that is written down for good, and what the log calls it. */
export const deeds = {
  published: 'Published',
  withdrawn: 'Withdrawn',
  scheduled: 'Set to be published or withdrawn',
  scheduleCancelled: 'Schedule cancelled',
  trashed: 'Put in the trash',
  restored: 'Taken out of the trash',
  deleted: 'Deleted for good',
  erased: 'Nomination erased',
  held: 'Nomination kept longer',
  released: 'Nomination kept no longer than others',
  settingsChanged: 'Settings changed',
  accountMade: 'Account made',
  rightsChanged: 'Role, casework or disabling changed',
  signedIn: 'Signed in',
  codesRemoved: 'One-time codes removed',
  linkMade: 'Link for a password made',
  signedOutEverywhere: 'Signed out everywhere',
} as const

export type Deed = keyof typeof deeds
