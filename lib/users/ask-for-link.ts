import { setTimeout as wait } from 'node:timers/promises'
import { isMailSetUp, letterValues } from '#lib/mail/letters.ts'
import { runtime } from '#lib/runtime.ts'
import { resetLetter } from '#lib/users/letters.ts'
import { linkKinds, newLink } from '#lib/users/links.ts'
import { plainEmail } from '#lib/users/people.ts'

// In milliseconds: longer than writing a letter down takes, so that a name that is known can't be told by the time.
const answersAfter = 300
/** For one person within an hour; more are taken for somebody else's doing. */
const mostLinks = 3

/**
 * Sends whoever has this address a link for a new password. The same happens for everybody to see, whoever has it.
 * @returns whether letters are sent at all.
 */
export async function askForLink(email: string) {
  if (!isMailSetUp()) return false
  await Promise.all([sendLink(plainEmail(email)), wait(answersAfter)])
  return true
}

/** The link and its letter are one statement: there is neither without the other. */
async function sendLink(email: string) {
  const { hash, url } = newLink()
  const { hours } = linkKinds.reset
  const letter = letterValues({ kind: 'reset', to: email, goodForHours: hours, ...resetLetter(url) })
  await runtime().pool.query(
    `WITH person AS (SELECT id FROM users u WHERE email = $1 AND u.is_disabled IS NOT TRUE
         AND (SELECT count(*) FROM staff_links l WHERE l.user_id = u.id AND l.kind = 'reset' AND l.expires_at > now()) < $2),
       link AS (INSERT INTO staff_links (hash, user_id, kind, expires_at)
         SELECT $3, id, 'reset', now() + $4 * interval '1 hour' FROM person)
     INSERT INTO letters (id, kind, recipient, subject, sealed_text, send_until)
       SELECT $5, $6, $1, $7, $8, now() + $4 * interval '1 hour' FROM person`,
    [email, mostLinks, hash, hours, letter.id, letter.kind, letter.subject, letter.sealedText],
  )
}
