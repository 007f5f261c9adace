import type { Payload } from 'payload'
import { dayOf } from '#lib/dates.ts'
import { morningLetter, type Waiting } from '#lib/desk/morning-letter.ts'
import { findOfficeHours } from '#lib/desk/queries.ts'
import { countParts } from '#lib/desk/queue.ts'
import { isMailSetUp, letterValues } from '#lib/mail/letters.ts'
import { countUnsentLetters } from '#lib/nominations/letters/letters-of-nominations.ts'
import { isPastMorning } from '#lib/office-hours/office-hours.ts'
import { runtime } from '#lib/runtime.ts'
import { staffOrigin } from '#lib/users/staff-origins.ts'

/** In hours: the next morning has a letter of its own. */
const goodForHours = 12

/** On a working day from eight on, writes each person who does casework what waits at the desk, once a day and only if something does. */
export async function writeMorningLetters(cms: Payload, now = new Date()) {
  const hours = await findOfficeHours(cms)
  if (!isMailSetUp() || !hours || !isPastMorning(now, hours)) return
  const letter = morningLetter(await findWaiting(cms, now), staffOrigin(runtime().env))
  if (letter) for (const person of await listCaseworkers()) await write(person, letter, dayOf(now))
}

async function findWaiting(cms: Payload, now: Date): Promise<Waiting> {
  const [{ new: unchecked, late, unacknowledged }, unsent] = await Promise.all([countParts(cms, null, now), countUnsentLetters()])
  return { new: unchecked, late, unacknowledged, unsent }
}

type Person = { id: string; email: string }

async function listCaseworkers() {
  const { rows } = await runtime().pool.query<Person>(
    'SELECT id, email FROM users WHERE casework AND is_disabled IS NOT TRUE ORDER BY email',
  )
  return rows
}

/** The mark and the letter are one statement, so that each person gets one a day, however many workers write and however often they die. */
async function write({ id, email }: Person, words: { subject: string; text: string }, day: string) {
  const letter = letterValues({ kind: 'desk', to: email, goodForHours, ...words })
  await runtime().pool.query(
    `WITH told AS (
       INSERT INTO desk_letters AS before (person_id, day) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET day = excluded.day WHERE before.day < excluded.day RETURNING person_id
     )
     INSERT INTO letters (id, kind, recipient, subject, sealed_text, send_until)
     SELECT $3, $4, $5, $6, $7, now() + $8 * interval '1 hour' FROM told`,
    [id, day, letter.id, letter.kind, letter.recipient, letter.subject, letter.sealedText, goodForHours],
  )
}
