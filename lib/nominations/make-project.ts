import { randomUUID } from 'node:crypto'
import { newProjectReference } from '#lib/nominations/reference.ts'
import type { NewProject } from '#lib/projects/schema.ts'
import { findStep } from '#lib/steps/records.ts'
import { valuesOfAStep } from '#lib/steps/statement.ts'
import { type Outcome, runStep } from '#lib/steps/take-step.ts'

type Made = Outcome<'nominations'> & { project: { id: string; reference: string } }

/**
 * Makes a project of a checked nomination, in the statement in which the nomination takes that step. It says of the work what the nomination
 * says, but where `words` say otherwise, and nothing of who sent it. Who owns the place may be a person, so that isn't copied.
 * @param caseworker the id of whoever does it.
 */
export async function makeProject(id: string, words: NewProject, taking: { caseworker: string; note?: string | undefined }): Promise<Made> {
  const step = findStep('nominations', { from: 'checked', to: 'inProject', who: 'casework', asks: 'newProject' })
  if (!step) throw new Error('No step makes a project')
  const project = { id: randomUUID(), reference: newProjectReference() }
  const outcome = await runStep('nominations', id, {
    ...{ step, from: 'checked', to: 'inProject', by: { caseworker: taking.caseworker }, note: taking.note },
    facts: { project: project.id },
    besides: { also: madeProject },
    values: [project.reference, words.title ?? null, words.place ?? null, words.description ?? null, words.ownerName ?? null],
  })
  return { ...outcome, project }
}

/** What a project says as its nomination does, by the columns of both; and the same of lists, by the ends of their tables’ names. */
const copied = {
  columns: ['postcode', 'access_notes'],
  choices: ['council_area', 'place_kind', 'owner', 'toilets'],
  lists: ['kinds', 'dangers'],
}

const madeProject = madeWith(valuesOfAStep('nominations'))

function madeWith(before: number) {
  const [reference, title, place, description, ownerName] = [1, 2, 3, 4, 5].map((number) => `$${before + number}::text`)
  const names = [...copied.columns, ...copied.choices]
  const values = [...copied.columns, ...copied.choices.map((name) => `${name}::text::enum_projects_${name}`)]
  return `, made AS (
    INSERT INTO projects (id, status, reference, title, place, description, owner_name, ${names.join(', ')})
    SELECT project_id, 'new', ${reference}, coalesce(${title}, left(place, 100)), coalesce(${place}, place), coalesce(${description}, description),
      ${ownerName}, ${values.join(', ')}
    FROM stepped
  ), begun AS (
    INSERT INTO projects_history (_order, _parent_id, id, status, at, by_id)
    SELECT 1, project_id, gen_random_uuid(), 'new', updated_at, $4::text::uuid FROM stepped
  )${copied.lists.map(copiedList).join('')}`
}

function copiedList(list: string) {
  return `, copied_${list} AS (
    INSERT INTO projects_${list} ("order", parent_id, value)
    SELECT chosen."order", stepped.project_id, chosen.value::text::enum_projects_${list}
    FROM stepped JOIN nominations_${list} AS chosen ON chosen.parent_id = stepped.id
  )`
}
