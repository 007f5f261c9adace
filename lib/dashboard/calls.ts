import type { PayloadRequest, TypedUser } from 'payload'
import { countBroken } from '#lib/broken/queries.ts'
import { formatDay } from '#lib/dates.ts'
import { countParts } from '#lib/desk/queue.ts'
import { countDue } from '#lib/due/queries.ts'
import { findUnread } from '#lib/page-feedback/unread.ts'
import { paths } from '#lib/paths.ts'
import { countScheduled } from '#lib/schedules/queries.ts'
import { doesCasework } from '#lib/users/rights.ts'

/** What waits for somebody: how many, in a sentence, and the list of just these. */
export type Call = { count: number; words: string; href: string }

/** `subject` says what couldn’t be counted. */
export type Uncounted = { subject: string; href: string }

type Asked = { user: TypedUser; req: PayloadRequest }
type Source = { subject: string; href: string; ask: (asked: Asked) => Promise<Call | undefined> }

const sources: Source[] = [
  { subject: 'what is broken', href: paths.broken, ask: askBroken },
  { subject: 'new nominations', href: paths.deskPart('new'), ask: askNominations },
  { subject: 'what is due for review', href: paths.due, ask: askDue },
  { subject: 'what is scheduled', href: paths.scheduled, ask: askScheduled },
  { subject: 'what visitors said', href: paths.feedbackGiven, ask: askFeedback },
]

/** What waits for whoever asks; nothing of what doesn’t. One that can’t be counted takes no other away. */
export async function listCalls(asked: Asked): Promise<(Call | Uncounted)[]> {
  const calls = await Promise.all(sources.map((source) => askSafely(source, asked)))
  return calls.flatMap((call) => call ?? [])
}

async function askSafely({ subject, href, ask }: Source, asked: Asked): Promise<Call | Uncounted | undefined> {
  try {
    const call = await ask(asked)
    return call && call.count > 0 ? call : undefined
  } catch (err) {
    asked.req.payload.logger.error({ err, subject }, 'The dashboard could not count')
    return { subject, href }
  }
}

async function askBroken({ req }: Asked): Promise<Call> {
  const { notDone, withGaps } = await countBroken(req)
  const parts = [
    ...(notDone > 0 ? [counted(notDone, 'thing didn’t happen', 'things didn’t happen')] : []),
    ...(withGaps > 0 ? [counted(withGaps, 'page shows something that isn’t there', 'pages show something that isn’t there')] : []),
  ]
  return { count: notDone + withGaps, words: parts.join(', and '), href: paths.broken }
}

async function askNominations({ user, req }: Asked): Promise<Call | undefined> {
  if (!doesCasework(user)) return undefined
  const { new: count, late } = await countParts(req.payload, user.id)
  const words = `${counted(count, 'nomination is new', 'nominations are new')}${late ? `, ${late.toLocaleString('en-GB')} of them late` : ''}`
  return { count, words, href: paths.deskPart('new') }
}

async function askDue({ req }: Asked): Promise<Call> {
  const { page, figure, helpline } = await countDue(req)
  const count = page + figure + helpline
  const parts = [
    ...(page > 0 ? [counted(page, 'page', 'pages')] : []),
    ...(figure > 0 ? [counted(figure, 'figure', 'figures')] : []),
    ...(helpline > 0 ? [counted(helpline, 'helpline', 'helplines')] : []),
  ]
  const list = new Intl.ListFormat('en-GB').format(parts)
  return { count, words: `${list} ${count === 1 ? 'is' : 'are'} due for review`, href: paths.due }
}

async function askScheduled({ req }: Asked): Promise<Call> {
  const count = await countScheduled(req)
  return { count, words: counted(count, 'page is scheduled', 'pages are scheduled'), href: paths.scheduled }
}

async function askFeedback({ user, req }: Asked): Promise<Call> {
  const { count, since, href } = await findUnread(user, req)
  const words = `${counted(count, 'visitor has', 'visitors have')} said whether a page was useful since ${formatDay(since)}`
  return { count, words, href }
}

function counted(count: number, one: string, many: string) {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
