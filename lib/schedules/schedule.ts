import type { DocumentCollection } from '#lib/paths.ts'

/** What can be set to happen to a page by itself. */
export const scheduledWork = ['publish', 'unpublish'] as const
export type ScheduledWork = (typeof scheduledWork)[number]

export type Reference = { collection: DocumentCollection; id: string }

/**
 * What somebody wants done to a page; of a withdrawal, with what it asks (lib/publishing/withdrawal.ts), and of a publication, why it can’t wait
 * until after an election, where that is asked.
 */
export type Wanted = Reference & { what: ScheduledWork; goTo?: unknown; isSure?: boolean | undefined; electionReason?: string | undefined }

/** What is set to happen to a page: when, as an ISO date, and by whom, in words. */
export type Schedule = { id: string; what: ScheduledWork; at: string; by: string }

/** What should have happened to a page and didn’t: when it was due, as an ISO date, and why, in words. */
export type Missed = { id: string; what: ScheduledWork; due: string | null; why: string }

/** What its own screen says about a page. */
export type SchedulesOfPage = { schedules: Schedule[]; missed: Missed[] }

/** How a scheduled piece of work is kept, as the input of a job. */
export type JobInput = {
  type?: ScheduledWork | null
  doc?: { relationTo: DocumentCollection; value: string } | null
  /** In whose name it is done. */
  user?: { relationTo: 'users'; value: string } | null
  goTo?: unknown
  isSure?: boolean | null
  electionReason?: string | null
  /** When it was first due, of what is tried again. */
  due?: string
}

export function wantedIn({ doc, type, goTo, isSure, electionReason }: JobInput): Wanted | undefined {
  if (!doc) return undefined
  const what = type === 'unpublish' ? 'unpublish' : 'publish'
  const answers = { goTo: goTo ?? undefined, isSure: isSure ?? undefined, electionReason: electionReason ?? undefined }
  return { collection: doc.relationTo, id: doc.value, what, ...answers }
}
