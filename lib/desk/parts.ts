/** The parts of the queue, in the order of its tabs. */
export const queueParts = {
  new: 'New',
  late: 'Late',
  checked: 'Checked',
  waiting: 'Waiting for the resident',
  mine: 'Mine',
  underWay: 'Projects under way',
  unacknowledged: 'Not acknowledged',
} as const

export type QueuePart = keyof typeof queueParts

/** What a part holds, and in which order, for whoever comes for the first time. */
export const aboutParts: Record<QueuePart, string> = {
  new: 'Nobody has checked these. The oldest is first.',
  late: 'Nobody has checked these in the time that the settings give. The oldest is first.',
  checked: 'These are to be made into a project, or joined to one. The oldest is first.',
  waiting: 'We asked the resident something. Whoever has waited longest is first.',
  mine: 'Yours was the last step of these, and they aren’t closed. The newest step is first.',
  underWay: 'The work itself, until it is closed. The oldest is first.',
  unacknowledged: 'The Probation Service has not acknowledged these in the time that the settings give. The oldest is first.',
}

/** The part that an address names: the first where it names none. */
export function partNamed(name: unknown): QueuePart {
  return (Object.keys(queueParts) as QueuePart[]).find((part) => part === name) ?? 'new'
}
