import type { Payload } from 'payload'
import { dangerLetter } from '#lib/danger-notices/letter.ts'
import { findWhoIsTold, listUnseen, type Notice, type WhoIsTold } from '#lib/danger-notices/queries.ts'
import { type Role, whomToTell } from '#lib/danger-notices/whom-to-tell.ts'
import { noteFailure } from '#lib/failures/note-failure.ts'
import { isMailSetUp, letterValues } from '#lib/mail/letters.ts'
import { paths } from '#lib/paths.ts'
import { listNames } from '#lib/publishing/refusal.ts'
import { runtime } from '#lib/runtime.ts'
import { staffOrigin } from '#lib/users/staff-origins.ts'

/** In hours: what hasn’t arrived after so long is in the list of what wasn’t sent. */
const goodForHours = 72
/** What they have in common in the list of what didn’t happen. */
const subject = 'danger notices'

/** Tells the reader of danger notices, or their deputy, what to open; where nobody can be told, staff are shown that nobody was. */
export async function tellOfDanger(cms: Payload, now = new Date()) {
  const unseen = await listUnseen()
  await forgetWhenSeen()
  if (unseen.length === 0) return
  const who = await findWhoIsTold(cms)
  const why = whyNobody(who)
  if (why) return showUntold(cms, unseen, why)
  for (const { role, of } of whomToTell(unseen, who, now)) await tell(role, who[role]?.email ?? '', of, now)
}

/** Once what staff were shown has been opened, there is nothing left to do. */
async function forgetWhenSeen() {
  await runtime().pool.query('DELETE FROM failures WHERE subject = $1 AND NOT EXISTS (SELECT FROM danger_notices WHERE seen_at IS NULL)', [
    subject,
  ])
}

function whyNobody({ reader, deputy, hours }: WhoIsTold) {
  if (!isMailSetUp()) return 'this site sends no email'
  if (!hours) return 'the site settings give no office hours'
  return reader || deputy ? undefined : 'nobody who does casework is named in the site settings'
}

/** The mark and the letter are one statement, so that each is told once, however often the worker dies. In a flood that is once a minute, of all. */
async function tell(role: Role, email: string, notices: Notice[], now: Date) {
  const origin = staffOrigin(runtime().env)
  const named = notices.map(({ nomination, reference }) => ({
    reference,
    address: `${origin}${paths.deskRecord('nominations', nomination)}`,
  }))
  const letter = letterValues({ kind: 'danger', to: email, goodForHours, ...dangerLetter(role, named) })
  await runtime().pool.query(statements[role], [
    ...[notices.map(({ id }) => id), now],
    ...[letter.id, letter.kind, letter.recipient, letter.subject, letter.sealedText, goodForHours],
  ])
}

const statements: Record<Role, string> = { reader: statement('reader_told_at'), deputy: statement('deputy_told_at') }

function statement(toldAt: string) {
  return `
  WITH told AS (
    UPDATE danger_notices SET ${toldAt} = $2
    WHERE id = ANY ($1::uuid[]) AND ${toldAt} IS NULL AND seen_at IS NULL
      AND NOT EXISTS (SELECT FROM letters WHERE kind = $4 AND recipient = $5 AND made_at > now() - interval '1 minute')
    RETURNING id
  )
  INSERT INTO letters (id, kind, recipient, subject, sealed_text, send_until)
  SELECT $3, $4, $5, $6, $7, now() + $8 * interval '1 hour' WHERE EXISTS (SELECT FROM told)`
}

/** One line for all of them, written anew with each that comes. Staff who remove it have read it. */
async function showUntold(cms: Payload, unseen: (Notice & { isShown: boolean })[], why: string) {
  if (unseen.every(({ isShown }) => isShown)) return
  const open = listNames(
    unseen.map(({ reference }) => reference),
    5,
  )
  const words = `Nobody was told that somebody may be in danger, because ${why}. Open ${open} now`
  await noteFailure(cms, { what: 'danger', about: subject, due: new Date(), why: words })
  await runtime().pool.query('UPDATE danger_notices SET shown_at = now() WHERE id = ANY ($1::uuid[])', [unseen.map(({ id }) => id)])
}
