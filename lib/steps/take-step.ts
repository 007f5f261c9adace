import { lettersOfStep } from '#lib/nominations/letters/letters-of-step.ts'
import { letterTables } from '#lib/nominations/letters/to-residents.ts'
import { askInTurn } from '#lib/publishing/ask-in-turn.ts'
import { runtime } from '#lib/runtime.ts'
import { lastStepOf } from '#lib/steps/last-step.ts'
import { findStep, type RecordKind, records, type StatusOf } from '#lib/steps/records.ts'
import { type Besides, stepStatement, valuesOfAStep } from '#lib/steps/statement.ts'
import type { Fact, Step } from '#lib/steps/step.ts'

export type Taking<Kind extends RecordKind> = {
  /** Where whoever takes it saw the record stand. */
  from: StatusOf[Kind]
  to: StatusOf[Kind]
  /** A person of the staff by their id, or the resident. */
  by: { caseworker: string } | 'resident'
  facts?: Partial<Record<Fact, string>>
  /** Why, for whoever reads the history. */
  note?: string | undefined
}

/** `at` is null, and `by` too, when nothing says so: it was the resident, or the site itself. */
export type Now<Kind extends RecordKind> = { status: StatusOf[Kind]; at: Date | null; by: string | null }

export type Outcome<Kind extends RecordKind> =
  | { taken: Step<StatusOf[Kind]> }
  /** `changed`: somebody was faster. `busy`: somebody is saving the form. */
  | { refused: 'noSuchStep' | 'gone' | 'busy' }
  | { refused: 'changed'; now: Now<Kind> }

/** A step of the table, from the status in which somebody saw the record: of two at once one is taken, and the other is told what happened. */
export async function takeStep<Kind extends RecordKind>(kind: Kind, id: string, taking: Taking<Kind>): Promise<Outcome<Kind>> {
  const step = stepOf(kind, taking)
  // These do more: lib/nominations/make-project.ts, join-project.ts.
  if (!step || step.asks === 'newProject' || step.asks === 'project') return { refused: 'noSuchStep' }
  return runStep(kind, id, { ...taking, step })
}

function stepOf<Kind extends RecordKind>(kind: Kind, { from, to, by, facts = {} }: Taking<Kind>) {
  const step = findStep(kind, { from, to, who: by === 'resident' ? by : 'casework' })
  const given = Object.keys(facts)
  const isWhole = step && given.length === (step.asks ? 1 : 0) && given.every((fact) => fact === step.asks)
  return isWhole ? step : undefined
}

type Running<Kind extends RecordKind> = Taking<Kind> & { step: Step<StatusOf[Kind]>; besides?: Besides; values?: unknown[] }

/** Runs the one statement of a step that the table has, with what else it does. The letters it asks for are written down in it. */
export async function runStep<Kind extends RecordKind>(kind: Kind, id: string, running: Running<Kind>): Promise<Outcome<Kind>> {
  const { from, to, by, facts = {}, note, step, besides, values = [] } = running
  const { letter } = step
  const letters = letter ? [JSON.stringify(await lettersOfStep(kind, id, { to, facts, letter }))] : []
  const after = letter ? letterTables(`$${valuesOfAStep(kind) + values.length + 1}`, 'stepped') : ''
  const statement = stepStatement(kind, { ...besides, also: `${besides?.also ?? ''}${after}` })
  const person = by === 'resident' ? null : by.caseworker
  const known = records[kind].facts.map((fact) => facts[fact] ?? null)
  let isTaken = false
  const isOurs = await askInTurn(async () => {
    const { rows } = await runtime().pool.query(statement, [id, from, to, person, note ?? null, ...known, ...values, ...letters])
    isTaken = rows[0]?.isTaken === true
    return rows[0]?.isOurs === true
  })
  if (!isOurs) return { refused: 'busy' }
  return isTaken ? { taken: step } : whyNot(kind, id)
}

async function whyNot<Kind extends RecordKind>(kind: Kind, id: string): Promise<Outcome<Kind>> {
  const { rows } = await runtime().pool.query<Now<Kind>>(
    `SELECT record.status, last.at, coalesce(nullif(users.name, ''), users.email) AS by
     FROM ${kind} AS record
       LEFT JOIN LATERAL (${lastStepOf(kind, 'record.id')}) AS last ON true
       LEFT JOIN users ON users.id = last.by_id
     WHERE record.id = $1`,
    [id],
  )
  const [now] = rows
  return now ? { refused: 'changed', now } : { refused: 'gone' }
}
