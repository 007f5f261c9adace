import { randomBytes, randomUUID } from 'node:crypto'
import { type RecordKind, records, type StatusOf } from '#lib/steps/records.ts'
import type { Fact, Step } from '#lib/steps/step.ts'
import type { Office } from '#tests/access/staff.ts'
import { query } from '#tests/support/a-database.ts'

type Stored = { id: string; reference: string }

const work = `'The path behind the library', 'BS20 8JJ', 'northSomerset', 'Clear the brambles and the litter between the gate and the bridge.'`

/** A nomination that stands there, as if it had taken steps nobody wrote down. */
export async function aNominationAt({ database }: Pick<Office, 'database'>, status: StatusOf['nominations']): Promise<Stored> {
  const reference = newReference('CP')
  const id = randomUUID()
  await query(
    database,
    `WITH stored AS (
       INSERT INTO nominations (id, reference, key, status, place, postcode, council_area, description, name, email, phone, organisation, is_kept_apart,
         place_kind, owner, owner_name, toilets, access_notes)
       VALUES ($1, $2, $2, $3::enum_nominations_status, ${work}, 'Sam Resident', 'sam.resident@example.org', '01632 960 001', 'Friends of the Path', $3 = 'spam',
         'publicLand', 'agrees', 'A Friend', 'nearby', 'There is a step at the gate.')
       RETURNING id
     ), kinds AS (
       INSERT INTO nominations_kinds ("order", parent_id, value) SELECT number, id, kind::enum_nominations_kinds
       FROM stored, unnest(ARRAY['overgrown', 'litter']) WITH ORDINALITY AS kinds (kind, number)
     ), dangers AS (
       INSERT INTO nominations_dangers ("order", parent_id, value) SELECT number, id, danger::enum_nominations_dangers
       FROM stored, unnest(ARRAY['traffic', 'needles']) WITH ORDINALITY AS dangers (danger, number)
     )
     INSERT INTO nominations_history (_order, _parent_id, id, status, at) SELECT 1, id, gen_random_uuid(), 'received', now() FROM stored`,
    [id, reference, status],
  )
  return { id, reference }
}

/** A project that stands there. */
export async function aProjectAt({ database }: Pick<Office, 'database'>, status: StatusOf['projects']): Promise<Stored> {
  const reference = newReference('PR')
  const id = randomUUID()
  await query(
    database,
    `WITH stored AS (
       INSERT INTO projects (id, reference, title, status, place, postcode, council_area, description)
       VALUES ($1, $2, 'The path behind the library', $3::enum_projects_status, ${work}) RETURNING id
     ), kinds AS (
       INSERT INTO projects_kinds ("order", parent_id, value) SELECT 1, id, 'litter' FROM stored
     )
     INSERT INTO projects_history (_order, _parent_id, id, status, at) SELECT 1, id, gen_random_uuid(), 'new', now() FROM stored`,
    [id, reference, status],
  )
  return { id, reference }
}

export function aRecordAt<Kind extends RecordKind>(office: Office, kind: Kind, status: StatusOf[Kind]): Promise<Stored>
export function aRecordAt(office: Office, kind: RecordKind, status: StatusOf[RecordKind]) {
  return kind === 'projects' ? aProjectAt(office, status as StatusOf['projects']) : aNominationAt(office, status as StatusOf['nominations'])
}

function newReference(kind: 'CP' | 'PR') {
  return `${kind}-TEST-${randomBytes(6).toString('hex').toUpperCase()}`
}

/** The row as it is, and where it has stood, oldest first. */
export async function storedRecord({ database }: Office, kind: RecordKind, id: string) {
  const [row] = await query<Record<string, unknown> & { status: string; history: { status: string; by_id: string | null }[] }>(
    database,
    `SELECT record.*, ARRAY(SELECT to_jsonb(step) - 'id' - '_order' - '_parent_id' FROM ${kind}_history AS step
       WHERE _parent_id = record.id ORDER BY _order) AS history
     FROM ${kind} AS record WHERE id = $1`,
    [id],
  )
  if (!row) throw new Error('It is not there')
  return row
}

export function statusesOf<Kind extends RecordKind>(kind: Kind) {
  return Object.keys(records[kind].statuses) as StatusOf[Kind][]
}

export function caseworkerOf({ people }: Office) {
  return { caseworker: String(people.caseworker.user?.id) }
}

export type Facts = Partial<Record<Fact, string>>

/** What a step that asks for it is told. */
export const said: Record<Fact, string> = {
  reason: 'unsafe',
  passedTo: 'Bristol City Council',
  question: 'Which gate do you mean?',
  plannedFor: '2027-03',
  project: '00000000-0000-4000-8000-000000000000',
}

export function factsFor({ asks }: Pick<Step<string>, 'asks'>): Facts {
  return asks && asks !== 'newProject' ? { [asks]: said[asks] } : {}
}

/** Everything that is said of a record of this kind where it stands, by the columns that keep it: what isn't said is null. */
export function inColumns(kind: RecordKind, facts: Facts) {
  return Object.fromEntries(records[kind].facts.map((fact) => [columns[fact], facts[fact] ?? null]))
}

const columns: Record<Fact, string> = {
  reason: 'reason',
  passedTo: 'passed_to',
  question: 'question',
  plannedFor: 'planned_for',
  project: 'project_id',
}
