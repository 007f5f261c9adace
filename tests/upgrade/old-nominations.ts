import { query } from '#tests/support/a-database.ts'

/** `now`: where it stands, and where its project does that it is in since it had gone to the Probation Service. */
type Old = { status: string; history: string[]; now: Stood }
export type Stood = { nomination: string; steps: string[]; project?: string; projectSteps?: string[] }

const sent = ['received', 'checked', 'sentToProbation']

/** Nominations in each of the statuses that an earlier build had, with what their histories said, by their references. */
export const oldNominations: Record<string, Old> = {
  'CP-2222-2222': { status: 'received', history: ['received'], now: { nomination: 'received', steps: ['received'] } },
  'CP-2222-2223': {
    ...{ status: 'checked', history: ['received', 'checked'] },
    now: { nomination: 'checked', steps: ['received', 'checked'] },
  },
  'CP-2222-2224': { status: 'sentToProbation', history: sent, now: inAProject(['received', 'checked'], ['new', 'sentToProbation']) },
  'CP-2222-2225': {
    ...{ status: 'beingAssessed', history: [...sent, 'beingAssessed'] },
    now: inAProject(['received', 'checked'], ['new', 'sentToProbation', 'beingAssessed']),
  },
  'CP-2222-2226': {
    ...{ status: 'accepted', history: [...sent, 'accepted'] },
    now: inAProject(['received', 'checked'], ['new', 'sentToProbation', 'accepted']),
  },
  // The office said so, and then the Probation Service.
  'CP-2222-2227': {
    ...{ status: 'notSuitable', history: ['received', 'notSuitable'] },
    now: { nomination: 'notSuitable', steps: ['received', 'notSuitable'] },
  },
  'CP-2222-2228': {
    ...{ status: 'notSuitable', history: ['received', 'sentToProbation', 'notSuitable'] },
    now: inAProject(['received'], ['new', 'sentToProbation', 'notSuitable']),
  },
  'CP-2222-2229': {
    ...{ status: 'scheduled', history: ['received', 'checked', 'accepted', 'scheduled'] },
    now: inAProject(['received', 'checked'], ['new', 'accepted', 'scheduled']),
  },
  'CP-2222-222B': {
    ...{ status: 'done', history: [...sent, 'checked', 'scheduled', 'done'] },
    now: inAProject(['received', 'checked'], ['new', 'sentToProbation', 'new', 'scheduled', 'finished']),
  },
  // Nobody wrote down how it got there.
  'CP-2222-222C': { status: 'done', history: ['received'], now: inAProject(['received'], ['new', 'finished']) },
  // Staff took it back.
  'CP-2222-222D': {
    ...{ status: 'checked', history: ['received', 'sentToProbation', 'checked'] },
    now: { nomination: 'checked', steps: ['received', 'checked (Sent to the Probation Service)', 'checked'] },
  },
}

function inAProject(before: string[], projectSteps: string[]): Stood {
  return { nomination: 'inProject', steps: [...before, 'inProject'], project: String(projectSteps.at(-1)), projectSteps }
}

/** Writes them into the database of an earlier build. */
export async function storeOldNominations(url: string) {
  for (const [reference, { status, history }] of Object.entries(oldNominations)) await storeOld(url, [reference, status, history])
}

async function storeOld(url: string, values: [reference: string, status: string, history: string[]]) {
  await query(
    url,
    `WITH stored AS (
       INSERT INTO nominations (reference, key, status, place, postcode, council_area, description, name, email)
       VALUES ($1, $1, $2::enum_nominations_status, 'The path behind the hall', 'BS20 8JJ', 'northSomerset', 'Clear the brambles by the gate.',
         'A resident of old', 'of.old@example.org') RETURNING id
     ), kinds AS (
       INSERT INTO nominations_kinds ("order", parent_id, value) SELECT 1, id, 'paths' FROM stored
     )
     INSERT INTO nominations_history (_order, _parent_id, id, status, at, by_id)
     SELECT number, stored.id, gen_random_uuid(), step::enum_nominations_history_status, '2026-11-01T00:00Z'::timestamptz + number * interval '1 day',
       CASE WHEN number > 1 THEN (SELECT id FROM users LIMIT 1) END
     FROM stored, unnest($3::text[]) WITH ORDINALITY AS steps (step, number)`,
    values,
  )
}
