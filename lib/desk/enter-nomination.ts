import type { Endpoint } from 'payload'
import * as z from 'zod'
import { topicsOf } from '#lib/desk/attention.ts'
import { checkEntry, type Way, ways } from '#lib/desk/entry.ts'
import type { FormValues } from '#lib/forms/form-state.ts'
import { beginDraft, idOf } from '#lib/nominations/drafts.ts'
import type { Nomination } from '#lib/nominations/schema.ts'
import { sendDraft } from '#lib/nominations/submit.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { numbersOf } from '#lib/urgent-topics/about-address.ts'
import { staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { Refused } from '#lib/users/refused.ts'
import { doesCasework } from '#lib/users/rights.ts'
import type { Fields } from '#lib/users/sent-fields.ts'

/** A nomination that somebody gave by phone or on paper, with a `key` under which it is stored once. */
export const enterNominationEndpoint: Endpoint = {
  path: '/enter',
  method: 'post',
  handler: staffEndpoint(paths.deskEntry, async (fields, { user }) => {
    if (!user || !doesCasework(user)) throw new Refused(403, 'Only whoever does casework can do this. Ask an administrator')
    const key = z.uuid().safeParse(fields.key).data
    if (!key) throw new Refused(422, 'This page is too old. Load it again, and enter the nomination')
    const checked = checkEntry(answersIn(fields))
    if ('errors' in checked) throw new Refused(422, Object.values(checked.errors)[0] ?? 'Check what you entered, and send it again')
    const { nomination, way } = checked.entry
    const { id, reference } = await enterNomination(nomination, { key, way, caseworker: user.id })
    return { body: { message: `It is stored as ${reference}` }, to: paths.deskRecord('nominations', id) }
  }),
}

/** Of what may have several answers, each arrives with a comma between. */
function answersIn(fields: Fields): FormValues {
  return { ...fields, kinds: severalIn(fields.kinds), dangers: severalIn(fields.dangers) }
}

function severalIn(text = '') {
  return text.split(',').filter(Boolean)
}

type Entering = { key: string; way: Way; caseworker: string }

/**
 * Stores it as a resident's is stored, by a draft that never held an answer; then the history says who entered it. Entered again under its key, or
 * with the same answers within a day, it is the first nomination.
 */
async function enterNomination(nomination: Nomination, { key, way, caseworker }: Entering): Promise<{ id: string; reference: string }> {
  await beginDraft(key, {})
  const sent = await sendDraft(key, nomination, { keptApartBecause: null, about: numbersOf(topicsOf(nomination)) })
  const { rows } = await runtime().pool.query<{ id: string; reference: string }>(entered, [
    ...[idOf(key), caseworker, `Entered for them: ${ways[way].toLowerCase()}`, sent?.reference],
  ])
  const [stored] = rows
  if (!stored) throw new Error('A nomination that was entered is not there')
  return stored
}

const entered = `
  WITH noted AS (
    UPDATE nominations_history AS step SET by_id = $2, note = $3 FROM nominations
    WHERE nominations.key = $1 AND step._parent_id = nominations.id AND step._order = 1 AND step.by_id IS NULL
  )
  SELECT id, reference FROM nominations WHERE reference = $4`
