import { type RecordKind, records } from '#lib/steps/records.ts'
import type { Fact } from '#lib/steps/step.ts'

/**
 * What a step does besides, as common table expressions that each begin with a comma. Their own values come after `valuesOfAStep`.
 * `onlyIf`: an expression that must be true. `also`: reads the row of `stepped`.
 */
export type Besides = { before?: string; onlyIf?: string; also?: string }

const columns: Record<Fact, string> = {
  reason: 'reason',
  passedTo: 'passed_to',
  question: 'question',
  project: 'project_id',
  plannedFor: 'planned_for',
}

/** $1 the record, $2 and $3 the statuses from and to, $4 who, $5 a note, and then the facts that this kind of record has, in their order. */
const valuesBeforeFacts = 5

export function valuesOfAStep(kind: RecordKind) {
  return valuesBeforeFacts + records[kind].facts.length
}

/**
 * One statement: the change from the status it came from, and its row in the history. It takes the turn that a save of the form takes
 * (collections/hooks/refuse-stale.ts), which would write back what it read before.
 */
export function stepStatement(kind: RecordKind, { before = '', onlyIf = 'true', also = '' }: Besides = {}) {
  const facts = records[kind].facts.map((fact, index) => ({ fact, value: `$${valuesBeforeFacts + 1 + index}` }))
  const changes = facts.map(({ fact, value }) => `${columns[fact]} = ${value}::text::${typeOf(fact, kind)}`)
  const noted = facts.map(({ fact }) => `${columns[fact]}::text::${typeOf(fact, `${kind}_history`)}`)
  return `
  WITH ${turn(kind)}${before}, stepped AS (
    UPDATE ${kind} AS record SET status = $3::text::enum_${kind}_status, updated_at = now(), ${[...changes, ...apart(kind)].join(', ')}
    FROM turn WHERE record.id = $1::text::uuid AND record.status = $2::text::enum_${kind}_status AND turn.is_ours AND ${isThere(kind)} AND ${onlyIf}
    RETURNING record.*
  ), noted AS (
    INSERT INTO ${kind}_history (_order, _parent_id, id, status, at, by_id, note, ${facts.map(({ fact }) => columns[fact]).join(', ')})
    SELECT ${nextOrder(kind)}, id, gen_random_uuid(),
      status::text::enum_${kind}_history_status, updated_at, $4::text::uuid, $5::text, ${noted.join(', ')}
    FROM stepped
  )${also}
  SELECT (SELECT is_ours FROM turn) AS "isOurs", EXISTS (SELECT FROM stepped) AS "isTaken"`
}

/**
 * One statement for what happens to a record without a step: its history says so, by the resident or by whom an expression names. $1 the record, $2
 * what is written down. What is `changed` reads its own values from $3 on, and what is done `also` the row of `stepped`. What `isSaidOnce` is taken
 * for done where the history ends with it.
 */
export function noteStatement(kind: RecordKind, { changed = [], also = '', isSaidOnce = false, by = resident }: Noted) {
  return `
  WITH ${turn(kind)}, said AS MATERIALIZED (
    SELECT ${isSaidOnce} AND EXISTS (
      SELECT FROM (SELECT * FROM ${kind}_history WHERE _parent_id = $1::text::uuid ORDER BY _order DESC LIMIT 1) AS last
      WHERE last.note = $2::text AND last.by_id IS NOT DISTINCT FROM ${by}
    ) AS before
  ), stepped AS (
    UPDATE ${kind} AS record SET ${['updated_at = now()', ...changed].join(', ')}
    FROM turn, said WHERE record.id = $1::text::uuid AND turn.is_ours AND NOT said.before AND ${isThere(kind)} AND ${by === resident ? hasRoom(kind) : 'true'}
    RETURNING record.*
  ), noted AS (
    INSERT INTO ${kind}_history (_order, _parent_id, id, status, at, by_id, note)
    SELECT ${nextOrder(kind)}, id, gen_random_uuid(), status::text::enum_${kind}_history_status, updated_at, ${by}, $2::text FROM stepped
  )${also}
  SELECT (SELECT is_ours FROM turn) AS "isOurs", EXISTS (SELECT FROM stepped) OR (SELECT before FROM said) AS "isTaken"`
}

type Noted = { changed?: string[]; also?: string; isSaidOnce?: boolean; by?: string }

const resident = 'NULL::uuid'

/** Beyond it nothing more is noted by a resident, so that nobody fills the table by one link. */
const longestHistory = 200

function hasRoom(kind: RecordKind) {
  return `(SELECT count(*) FROM ${kind}_history WHERE _parent_id = record.id) < ${longestHistory}`
}

/** Whoever opened a nomination before it was erased would write into it what was to be gone. */
function isThere(kind: RecordKind) {
  return kind === 'nominations' ? 'record.erased_at IS NULL' : 'true'
}

function turn(kind: RecordKind) {
  return `turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(hashtextextended('${kind}:' || $1::text, 0)) AS is_ours)`
}

function nextOrder(kind: RecordKind) {
  return `(SELECT coalesce(max(_order), 0) + 1 FROM ${kind}_history WHERE _parent_id = stepped.id)`
}

function typeOf(fact: Fact, table: string) {
  if (fact === 'reason') return `enum_${table}_reason`
  return fact === 'project' ? 'uuid' : 'varchar'
}

/** Spam lies with what was kept apart, and is emptied with it; whoever takes another step has looked at it. */
function apart(kind: RecordKind) {
  return kind === 'nominations' ? [`is_kept_apart = $3::text = 'spam'`] : []
}
