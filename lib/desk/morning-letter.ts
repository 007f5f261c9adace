import { paths } from '#lib/paths.ts'

/** What waits at the desk; undefined where the settings give no time. */
export type Waiting = { new: number; late: number | undefined; unacknowledged: number | undefined; unsent: number }

/**
 * What a caseworker is written in the morning: counts and where to open them, and nothing about anybody. Undefined where nothing waits.
 * @param origin of the staff’s side
 */
export function morningLetter(waiting: Waiting, origin: string) {
  const lines = kinds.flatMap(({ of, one, many, address }) => {
    const count = waiting[of] ?? 0
    return count > 0 ? [{ words: `${count} ${count === 1 ? one : many}`, address: `${origin}${address}` }] : []
  })
  if (lines.length === 0) return undefined
  return {
    subject: `At the desk: ${lines.map(({ words }) => words).join(', ')}`,
    text: [
      'This is at the desk this morning:',
      ...lines.map(({ words, address }) => `${words}\n${address}`),
      'You get this because you do casework. It comes on working days at 8am, and not when nothing is waiting.',
    ].join('\n\n'),
  }
}

const kinds = [
  { of: 'new', one: 'new nomination', many: 'new nominations', address: paths.deskPart('new') },
  { of: 'late', one: 'late nomination', many: 'late nominations', address: paths.deskPart('late') },
  { of: 'unsent', one: 'letter not sent', many: 'letters not sent', address: paths.deskUnsent },
  { of: 'unacknowledged', one: 'project not acknowledged', many: 'projects not acknowledged', address: paths.deskPart('unacknowledged') },
] as const
