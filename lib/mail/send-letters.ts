import { forgetFailure, noteFailure } from '#lib/failures/note-failure.ts'
import { isMailSetUp, textOf } from '#lib/mail/letters.ts'
import { handToServer } from '#lib/mail/transport.ts'
import { payload } from '#lib/payload.ts'
import { runtime } from '#lib/runtime.ts'

/** At once; the rest waits for the next second. */
const most = 10

type Due = { id: string; kind: string; recipient: string; subject: string; sealedText: string; tried: number }

/**
 * Sends what is due. A letter is marked before it is handed to the mail server and after, so that whatever happens in between it is sent once
 * more rather than never. What the server doesn't take now is tried again after a minute, two, four, up to six hours.
 */
export async function sendLetters() {
  if (isMailSetUp()) for (const letter of await takeDue()) await send(letter)
  await giveUpLate()
  await showUnsent()
}

/** Each is put off before it is tried, so that one that ends the process doesn't end the next as well. */
async function takeDue() {
  const { rows } = await runtime().pool.query<Due>(
    `UPDATE letters SET begun_at = now(), tried = tried + 1, not_before = now() + interval '1 minute' * least(360, 2 ^ least(tried, 9))
     WHERE id IN (SELECT id FROM letters WHERE sealed_text IS NOT NULL AND not_before <= now() AND send_until > now() ORDER BY not_before LIMIT $1
       FOR UPDATE SKIP LOCKED)
     RETURNING id, kind, recipient, subject, sealed_text AS "sealedText", tried`,
    [most],
  )
  return rows
}

async function send(letter: Due) {
  const { id, kind, recipient: to, subject, tried } = letter
  const { log, pool } = runtime()
  const text = textOf(letter)
  if (text === undefined) return giveUp(id, 'It was written with another PAYLOAD_SECRET')
  try {
    await handToServer({ id, to, subject, text })
  } catch (error) {
    const { why, isFinal } = reasonOf(error)
    log.warn({ letter: id, kind, tried, why }, 'A letter was not sent')
    return isFinal ? giveUp(id, why) : void (await pool.query('UPDATE letters SET why = $2 WHERE id = $1', [id, why]))
  }
  const sent = 'UPDATE letters SET sent_at = now(), sealed_text = NULL, why = NULL WHERE id = $1 RETURNING shown_at'
  const { rows } = await pool.query<{ shown_at: Date | null }>(sent, [id])
  if (rows[0]?.shown_at) await forgetFailure(await payload(), { what: 'letter', subject: subjectOf(id) })
}

/** A server's answer quotes addresses, so its number alone is kept. 5xx is final (RFC 5321), but for one that wants us to sign in first, or offers no
 * encryption: those are mended by whoever set the address. */
function reasonOf(error: unknown) {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  if (code === 'ETLS') return { why: 'The mail server offers no encryption, without which nothing is sent', isFinal: false }
  if (!responseCode) return { why: `The mail server could not be reached (${code ?? 'no reason given'})`, isFinal: false }
  return { why: `The mail server answered ${responseCode}`, isFinal: responseCode >= 500 && code !== 'EAUTH' }
}

/** Staff who were told that it is still tried are told anew. */
async function giveUp(id: string, why: string) {
  await runtime().pool.query('UPDATE letters SET given_up_at = now(), sealed_text = NULL, why = $2, shown_at = NULL WHERE id = $1', [
    id,
    why,
  ])
}

async function giveUpLate() {
  await runtime().pool.query(
    `UPDATE letters SET given_up_at = now(), sealed_text = NULL, shown_at = NULL, why = coalesce(why, 'There was no mail server')
     WHERE sealed_text IS NOT NULL AND send_until <= now()`,
  )
}

type Unsent = { id: string; kind: string; madeAt: Date; why: string | null; isGivenUp: boolean }

/** Staff see what isn't sent any more at once, and what isn't sent yet after two days. To whom it was is theirs alone who wrote it. */
async function showUnsent() {
  const { rows } = await runtime().pool.query<Unsent>(
    `SELECT id, kind, made_at AS "madeAt", why, given_up_at IS NOT NULL AS "isGivenUp" FROM letters
     WHERE sent_at IS NULL AND shown_at IS NULL AND (given_up_at IS NOT NULL OR made_at < now() - interval '48 hours') LIMIT $1`,
    [most],
  )
  for (const letter of rows) {
    await noteFailure(await payload(), { what: 'letter', about: subjectOf(letter.id), due: letter.madeAt, why: sentenceOf(letter) })
    await runtime().pool.query('UPDATE letters SET shown_at = now() WHERE id = $1', [letter.id])
  }
}

function subjectOf(id: string) {
  return `letter ${id}`
}

const names: Record<string, string> = {
  reset: 'A letter with a link for a new password',
  invitation: 'An invitation',
  danger: 'A notice of danger',
  desk: 'A letter about what waits at the desk',
}

function sentenceOf({ kind, why, isGivenUp }: Unsent) {
  const what = names[kind] ?? 'A letter'
  const next = isGivenUp ? 'It isn’t tried any more' : 'It is still tried'
  return `${what} was not sent. ${why ?? 'The mail server didn’t take it'}. ${next}: tell whoever runs the site`
}

/** Deletes what is left of a letter a month after it was written. */
export async function forgetLetters() {
  await runtime().pool.query(`DELETE FROM letters WHERE sealed_text IS NULL AND made_at < now() - interval '30 days'`)
}
