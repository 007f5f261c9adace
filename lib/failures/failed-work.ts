/** What the worker does that can fail in a way that staff must know of, and what they read of it. */
export const failedWork = {
  publish: 'Publishing',
  unpublish: 'Unpublishing',
  letter: 'Sending a letter',
  danger: 'Telling of danger',
  upkeep: 'The site’s own upkeep',
} as const

export type FailedWork = keyof typeof failedWork
