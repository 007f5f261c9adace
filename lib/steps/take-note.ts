import { askInTurn } from '#lib/publishing/ask-in-turn.ts'
import { runtime } from '#lib/runtime.ts'
import type { RecordKind } from '#lib/steps/records.ts'
import { noteStatement } from '#lib/steps/statement.ts'

/** `gone`: it isn’t there, or was erased. `busy`: somebody is saving the form. */
export type NoteTaken = 'noted' | 'gone' | 'busy'

/** Writes a note of a caseworker’s into the history of a record, which stays where it stands. Said twice in a row, it is written down once. */
export async function takeNote(
  kind: RecordKind,
  id: string,
  { caseworker, note }: { caseworker: string; note: string },
): Promise<NoteTaken> {
  let isTaken = false
  const isOurs = await askInTurn(async () => {
    const { rows } = await runtime().pool.query(noteStatement(kind, { isSaidOnce: true, by: '$3::text::uuid' }), [id, note, caseworker])
    isTaken = rows[0]?.isTaken === true
    return rows[0]?.isOurs === true
  })
  if (!isOurs) return 'busy'
  return isTaken ? 'noted' : 'gone'
}
