import type { Role } from '#lib/danger-notices/whom-to-tell.ts'

/** How many references one letter names; in a flood the rest are counted. */
const mostNamed = 20

type Named = { reference: string; address: string }

/** What the reader of danger notices, or their deputy, is sent: references alone, and where to open them. */
export function dangerLetter(role: Role, notices: readonly Named[]) {
  const [first] = notices
  const others = notices.length - mostNamed
  return {
    subject: notices.length === 1 && first ? `Read ${first.reference} now` : `Read ${notices.length} nominations now`,
    text: [
      'Somebody may be in danger: words in what a resident sent may say so. Open it now:',
      notices
        .slice(0, mostNamed)
        .map(({ reference, address }) => `${reference}\n${address}`)
        .join('\n\n'),
      ...(others > 0 ? [`And ${others} more, newest last, in the list of nominations.`] : []),
      role === 'reader'
        ? 'You get this because the site’s settings name you as the reader of danger notices. Your deputy is told if nobody opens it within an hour of office time.'
        : 'You get this because nobody has opened it, and the site’s settings name you as the deputy of whoever reads danger notices.',
      'If somebody is in danger now, call 999.',
    ].join('\n\n'),
  }
}
