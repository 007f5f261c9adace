import { isMailSetUp, letterValues } from '#lib/mail/letters.ts'
import type { LetterKind } from '#lib/nominations/letter-kinds.ts'
import { wordsOf } from '#lib/nominations/letters/known-words.ts'
import { fillWords } from '#lib/nominations/letters/letter-words.ts'
import { newLink } from '#lib/nominations/private-link/token.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'

/** A resident to be written to, and what their letter says. `id` is null for a nomination that the same statement makes. */
export type Addressee = { id: string | null; email: string; reference: string; stage: string }

/** In hours: a letter that could not be sent for so long says what isn't so any more. */
const goodForHours = 7 * 24

/**
 * Letters as the statements of `letterTables` read them: each with a private link of its own, so that nothing that opens one is kept. None where
 * no mail is set up.
 */
export async function lettersTo(addressees: readonly Addressee[], kind: LetterKind): Promise<LetterRow[]> {
  if (!isMailSetUp() || addressees.length === 0) return []
  const words = await wordsOf(kind)
  return addressees.map((addressee) => asRow(addressee, kind, words))
}

export type LetterRow = ReturnType<typeof asRow>

function asRow({ id, email, reference, stage }: Addressee, kind: LetterKind, words: Awaited<ReturnType<typeof wordsOf>>) {
  const link = newLink()
  const filled = {
    '[reference]': reference,
    '[stage]': stage,
    '[link]': addressOf(paths.nominationLink(link.token)),
    '[contact]': addressOf(paths.contact),
  }
  const letter = letterValues({ kind, to: email, ...fillWords(words, filled), goodForHours })
  return {
    ...{ id: letter.id, kind, recipient: letter.recipient, subject: letter.subject, sealed_text: letter.sealedText, hours: goodForHours },
    nomination_id: id,
    link_id: kind === 'addressChanged' ? null : link.id,
  }
}

function addressOf(path: string) {
  return new URL(path, runtime().env.SITE_URL).href
}

/**
 * What writes letters down with what they are about: common table expressions that begin with a comma.
 * @param values the placeholder of what `lettersTo` made, as JSON, like `$5`
 * @param from what there must be a row of, or no letter is written; its `id` is the nomination where the letter names none
 */
export function letterTables(values: string, from: string) {
  return `, letter AS (
    SELECT letter.*, coalesce(letter.nomination_id, ${from}.id) AS about
    FROM ${from}, jsonb_to_recordset(${values}::text::jsonb)
      AS letter (id uuid, kind text, recipient text, subject text, sealed_text text, hours integer, nomination_id uuid, link_id text)
  ), lettered AS (
    INSERT INTO letters (id, kind, recipient, subject, sealed_text, send_until, nomination_id)
    SELECT id, kind, recipient, subject, sealed_text, now() + hours * interval '1 hour', about FROM letter
  ), letter_links AS (
    INSERT INTO nomination_links (id, nomination_id) SELECT link_id, about FROM letter WHERE link_id IS NOT NULL
  )`
}
