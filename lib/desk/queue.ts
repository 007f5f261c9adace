import type { PayloadRequest } from 'payload'
import { nextOfNomination, nextOfProject } from '#lib/desk/next-step.ts'
import type { QueuePart } from '#lib/desk/parts.ts'
import { noteSight } from '#lib/nominations/note-sight.ts'
import type { NominationStatus } from '#lib/nominations/statuses.ts'
import type { ProjectStatus } from '#lib/projects/statuses.ts'
import { runtime } from '#lib/runtime.ts'
import { closedStatuses } from '#lib/steps/records.ts'

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

export type QueueRow = Found & { next: string }

/** `total`: of all pages. */
export type QueuePage = { rows: QueueRow[]; total: number }

/** One page of a part of the queue, from 1. That somebody was shown these nominations is written down first. */
export function listPart(part: QueuePart, page: number, req: PayloadRequest): Promise<QueuePage> {
  const { text, values } = statementOf(part, String(req.user?.id))
  return show(text, values, page, req)
}

/** One page of what these words are found in, closed ones too, the newest first. What was kept apart is found by its whole reference alone. */
export function search(words: string, page: number, req: PayloadRequest): Promise<QueuePage> {
  return show(found, [wordsIn(words), wordsIn(words).join(' ').toUpperCase()], page, req)
}

/** How many there are in each part. */
export async function countParts(req: PayloadRequest): Promise<Record<QueuePart, number>> {
  const { rows } = await runtime().pool.query<Record<QueuePart, number>>(counted, [
    closedStatuses('projects'),
    undecided,
    String(req.user?.id),
  ])
  return { new: 0, checked: 0, waiting: 0, mine: 0, underWay: 0, ...rows[0] }
}

async function show(text: string, values: unknown[], page: number, req: PayloadRequest): Promise<QueuePage> {
  const limits = [pageSize, (page - 1) * pageSize]
  const { rows } = await runtime().pool.query<Found & { total: number }>(paged(text, values.length), [...values, ...limits])
  const nominations = rows.filter(({ kind }) => kind === 'nominations')
  await noteSight('list', nominations, req)
  return { rows: rows.map(({ total: _, ...row }) => ({ ...row, next: nextOf(row) })), total: rows[0]?.total ?? 0 }
}

function nextOf(row: Found) {
  return row.kind === 'nominations' ? nextOfNomination(row.status) : nextOfProject(row.status)
}

function paged(text: string, before: number) {
  return `SELECT *, (count(*) OVER ())::integer AS total FROM (${text}) AS rows ORDER BY rank, id LIMIT $${before + 1} OFFSET $${before + 2}`
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
const lastStep = (kind: string) =>
  `CROSS JOIN LATERAL (SELECT at, by_id FROM ${kind}_history WHERE _parent_id = record.id ORDER BY _order DESC LIMIT 1) AS last`

function statementOf(part: QueuePart, person: string): { text: string; values: unknown[] } {
  const standing = `WHERE record.status = $1 AND is_kept_apart IS NOT TRUE`
  switch (part) {
    case 'new':
      return { text: `${nominations('created_at', oldestFirst)} ${standing}`, values: ['received'] }
    case 'checked':
      return { text: `${nominations('created_at', oldestFirst)} ${standing}`, values: ['checked'] }
    case 'waiting':
      return {
        text: `${nominations('last.at', 'extract(epoch FROM last.at)')} ${lastStep('nominations')} ${standing}`,
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

const byLastStep = ['last.at', '-extract(epoch FROM last.at)'] as const

const mine = `${nominations(...byLastStep)} ${lastStep('nominations')}
    WHERE record.status::text = ANY ($2::text[]) AND is_kept_apart IS NOT TRUE AND last.by_id = $3::uuid
  UNION ALL ${projects(...byLastStep)} ${lastStep('projects')}
    WHERE record.status::text <> ALL ($1::text[]) AND last.by_id = $3::uuid`

const counted = `
  SELECT count(*) FILTER (WHERE status = 'received')::integer AS new, count(*) FILTER (WHERE status = 'checked')::integer AS checked,
    count(*) FILTER (WHERE status = 'waitingForResident')::integer AS waiting,
    (SELECT count(*) FROM projects WHERE status::text <> ALL ($1::text[]))::integer AS "underWay", (SELECT count(*) FROM (${mine}) AS mine)::integer AS mine
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
