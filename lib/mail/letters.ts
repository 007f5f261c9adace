import { randomUUID } from 'node:crypto'
import { runtime } from '#lib/runtime.ts'
import { seal, unseal } from '#lib/users/seal.ts'

/** `goodForHours`: after that many it isn't sent any more, such as one with a link that has lapsed. */
export type Letter = { kind: string; to: string; subject: string; text: string; goodForHours: number }

/** Without it no letter is written down: nobody is told of one that isn't sent. */
export function isMailSetUp() {
  return runtime().env.SMTP_URL !== undefined
}

/** A letter as the table `letters` keeps it until it is sent: its text so that only this site can read it. */
export function letterValues({ kind, to, subject, text, goodForHours }: Letter) {
  const id = randomUUID()
  return {
    id,
    kind,
    recipient: to,
    subject,
    sealedText: seal(text, { purpose: 'letter', of: id }, runtime().env.PAYLOAD_SECRET),
    goodForHours,
  }
}

/** Undefined when it was written with another PAYLOAD_SECRET. */
export function textOf({ id, sealedText }: { id: string; sealedText: string }) {
  return unseal(sealedText, { purpose: 'letter', of: id }, runtime().env.PAYLOAD_SECRET)
}

/** Writes a letter down; the worker sends it. */
export async function queueLetter(letter: Letter) {
  const { id, kind, recipient, subject, sealedText, goodForHours } = letterValues(letter)
  await runtime().pool.query(
    `INSERT INTO letters (id, kind, recipient, subject, sealed_text, send_until) VALUES ($1, $2, $3, $4, $5, now() + $6 * interval '1 hour')`,
    [id, kind, recipient, subject, sealedText, goodForHours],
  )
}
