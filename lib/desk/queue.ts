import type { Payload, PayloadRequest } from 'payload'
import { type Deadlines, isLate, waitingStatus } from '#lib/desk/late.ts'
import { nextOfNomination, nextOfProject } from '#lib/desk/next-step.ts'
import type { QueuePart } from '#lib/desk/parts.ts'
import { findDeadlines } from '#lib/desk/queries.ts'
import { noteSight } from '#lib/nominations/note-sight.ts'
import type { NominationStatus } from '#lib/nominations/statuses.ts'
import type { ProjectStatus } from '#lib/projects/statuses.ts'
import { runtime } from '#lib/runtime.ts'
import { lastStepOf } from '#lib/steps/last-step.ts'
import { closedStatuses, type RecordKind } from '#lib/steps/records.ts'

/** Rows of one page. */
export const pageSize = 25

type Found = {
  id: string
  reference: string
  place: string
  area: string
  /** Who nominated it; nobody is named in a project. */
  name: string | null
  /** When it came, or when it took its last step where that is what the rows are ordered by. */
  since: Date
} & ({ kind: 'nominations'; status: NominationStatus } | { kind: 'projects'; status: ProjectStatus })

/** `isLate`: longer than the settings give for its step. */
export type QueueRow = Found & { next: string; isLate: boolean }

/** `total`: of all pages. */
export type QueuePage = { rows: QueueRow[]; total: number }

/** One page of a part of the queue, from 1. That somebody was shown these nominations is written down first. */
export async function listPart(part: QueuePart, page: number, req: PayloadRequest): Promise<QueuePage> {
  const deadlines = await findDeadlines(req.payload)
  const { text, values } = statementOf(part, String(req.user?.id), deadlines)
  return show(text, values, { page, req, deadlines })
}

/** One page of what these words are found in, closed ones too, the newest first. What was kept apart is found by its whole reference alone. */
export async function search(words: string, page: number, req: PayloadRequest): Promise<QueuePage> {
  const deadlines = await findDeadlines(req.payload)
  return show(found, [wordsIn(words), wordsIn(words).join(' ').toUpperCase()], { page, req, deadlines })
}

type Timed = 'late' | 'unacknowledged'

/** How many there are in each part, without those of which the settings give no time. */
export type Counts = Record<Exclude<QueuePart, Timed>, number> & Partial<Record<Timed, number>>

/** @param person whose `mine` are */
export async function countParts(cms: Payload, person: string | null, now = new Date()): Promise<Counts> {
  const deadlines = await findDeadlines(cms, now)
  const { rows } = await runtime().pool.query<Required<Counts>>(counted, [
    ...[closedStatuses('projects'), undecided, person],
    ...[deadlines.nominations ?? null, deadlines.handOffs ?? null],
  ])
  const { late = 0, unacknowledged = 0, ...counts } = rows[0] ?? { new: 0, checked: 0, waiting: 0, mine: 0, underWay: 0 }
  return { ...counts, ...(deadlines.nominations && { late }), ...(deadlines.handOffs && { unacknowledged }) }
}

type Showing = { page: number; req: PayloadRequest; deadlines: Deadlines }

async function show(text: string, values: unknown[], { page, req, deadlines }: Showing): Promise<QueuePage> {
  const limits = [pageSize, (page - 1) * pageSize]
  const { rows } = await runtime().pool.query<Found & { total: number; standsSince: Date }>(paged(text, values.length), [
    ...values,
    ...limits,
  ])
  const nominations = rows.filter(({ kind }) => kind === 'nominations')
  await noteSight('list', nominations, req)
  return {
    rows: rows.map(({ total: _, standsSince, ...row }) => ({
      ...row,
      next: nextOf(row),
      isLate: isLate({ ...row, standsSince }, deadlines),
    })),
    total: rows[0]?.total ?? 0,
  }
}

function nextOf(row: Found) {
  return row.kind === 'nominations' ? nextOfNomination(row.status) : nextOfProject(row.status)
}

function paged(text: string, before: number) {
  return `SELECT shown.*, coalesce(CASE kind
      WHEN 'nominations' THEN (SELECT at FROM (${lastStepOf('nominations', 'shown.id')}) AS last)
      ELSE (SELECT at FROM (${lastStepOf('projects', 'shown.id')}) AS last) END, since) AS "standsSince"
    FROM (
      SELECT *, (count(*) OVER ())::integer AS total FROM (${text}) AS rows ORDER BY rank, id LIMIT $${before + 1} OFFSET $${before + 2}
    ) AS shown ORDER BY rank, id`
}

const undecided: NominationStatus[] = ['received', 'checked', 'waitingForResident']

/** `rank` orders the rows. */
function nominations(since: string, rank: string) {
  return `SELECT 'nominations' AS kind, record.id, reference, record.status::text, place, council_area::text AS area, name, ${since} AS since, ${rank} AS rank
    FROM nominations AS record`
}

function projects(since: string, rank: string) {
  return `SELECT 'projects' AS kind, record.id, reference, record.status::text, title AS place, council_area::text AS area, NULL AS name, ${since} AS since, ${rank} AS rank
    FROM projects AS record`
}

const oldestFirst = 'extract(epoch FROM created_at)'
const newestFirst = `-${oldestFirst}`
const lastStep = (kind: RecordKind) => `CROSS JOIN LATERAL (${lastStepOf(kind, 'record.id')}) AS last`

/** What has stood since before a moment where it waits for somebody; nothing where the moment is null. */
function waitingSince(kind: RecordKind, moment: string) {
  const isTheirs = kind === 'nominations' ? 'is_kept_apart IS NOT TRUE' : 'true'
  return `${lastStep(kind)} WHERE record.status = '${waitingStatus[kind]}' AND ${isTheirs} AND last.at < ${moment}::timestamptz`
}

function statementOf(part: QueuePart, person: string, deadlines: Deadlines): { text: string; values: unknown[] } {
  const standing = `WHERE record.status = $1 AND is_kept_apart IS NOT TRUE`
  switch (part) {
    case 'new':
      return { text: `${nominations('created_at', oldestFirst)} ${standing}`, values: ['received'] }
    case 'late':
      return { text: `${nominations(...longestFirst)} ${waitingSince('nominations', '$1')}`, values: [deadlines.nominations ?? null] }
    case 'unacknowledged':
      return { text: `${projects(...longestFirst)} ${waitingSince('projects', '$1')}`, values: [deadlines.handOffs ?? null] }
    case 'checked':
      return { text: `${nominations('created_at', oldestFirst)} ${standing}`, values: ['checked'] }
    case 'waiting':
      return {
        text: `${nominations(...longestFirst)} ${lastStep('nominations')} ${standing}`,
        values: ['waitingForResident'],
      }
    case 'mine':
      return { text: mine, values: [closedStatuses('projects'), undecided, person] }
    case 'underWay':
      return {
        text: `${projects('created_at', oldestFirst)} WHERE record.status::text <> ALL ($1::text[])`,
        values: [closedStatuses('projects')],
      }
  }
}

const longestFirst = ['last.at', 'extract(epoch FROM last.at)'] as const
const byLastStep = ['last.at', '-extract(epoch FROM last.at)'] as const

const mine = `${nominations(...byLastStep)} ${lastStep('nominations')}
    WHERE record.status::text = ANY ($2::text[]) AND is_kept_apart IS NOT TRUE AND last.by_id = $3::uuid
  UNION ALL ${projects(...byLastStep)} ${lastStep('projects')}
    WHERE record.status::text <> ALL ($1::text[]) AND last.by_id = $3::uuid`

const counted = `
  SELECT count(*) FILTER (WHERE status = 'received')::integer AS new, count(*) FILTER (WHERE status = 'checked')::integer AS checked,
    count(*) FILTER (WHERE status = 'waitingForResident')::integer AS waiting,
    (SELECT count(*) FROM projects WHERE status::text <> ALL ($1::text[]))::integer AS "underWay", (SELECT count(*) FROM (${mine}) AS mine)::integer AS mine,
    (SELECT count(*) FROM nominations AS record ${waitingSince('nominations', '$4')})::integer AS late,
    (SELECT count(*) FROM projects AS record ${waitingSince('projects', '$5')})::integer AS unacknowledged
  FROM nominations WHERE is_kept_apart IS NOT TRUE`

/**
 * Every word must be somewhere in what is searched. A postcode is found with and without its gap, a reference without its hyphens, and a phone
 * number by its digits.
 */
const found = `
  ${nominations('created_at', newestFirst)} WHERE ${holdsWords(`concat_ws(E'\\n', reference, replace(reference, '-', ''), place, postcode, replace(postcode, ' ', ''),
    name, email, organisation, owner_name, phone, regexp_replace(phone, '\\D', '', 'g'))`)}
    AND (is_kept_apart IS NOT TRUE OR reference = $2)
  UNION ALL
  ${projects('created_at', newestFirst)} WHERE ${holdsWords(
    `concat_ws(E'\\n', reference, replace(reference, '-', ''), title, place, postcode, replace(postcode, ' ', ''), owner_name)`,
  )}`

function holdsWords(text: string) {
  return `cardinality($1::text[]) > 0 AND (
    SELECT bool_and(strpos(searched.text, unaccent(word)) > 0) FROM unnest($1::text[]) AS word, (SELECT unaccent(lower(${text})) AS text) AS searched
  )`
}

// More would be looked for in vain.
const mostWords = 12

function wordsIn(words: string) {
  // Postgres takes no NUL, which nobody types.
  return words.toLowerCase().replaceAll('\0', '').split(/\s+/).filter(Boolean).slice(0, mostWords)
}
