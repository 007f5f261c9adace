import { createHmac } from 'node:crypto'
import type { Sender } from '#lib/forms/sender.ts'
import type { KeptApartReason } from '#lib/limits/kept-apart.ts'
import { pageKindOf } from '#lib/page-feedback/page-kinds.ts'
import type { PageFeedback } from '#lib/page-feedback/schema.ts'
import { runtime } from '#lib/runtime.ts'

type Stored = { mark: string | null; newId: string | null }

/**
 * Stores an answer in one statement. The same answer by the same sender within ten seconds is the same press of the button, and has the same
 * mark. With a reason it is kept apart from the others.
 * @returns the mark by which whoever gave it may add to it or change it: a secret of which only a hash is kept, and none on a sensitive page.
 * `newId: null` when it is the same press; undefined when there never was such a publication of that page.
 */
export async function storePageFeedback(
  feedback: PageFeedback,
  sender: Sender,
  keptApartBecause: KeptApartReason | null,
): Promise<Stored | undefined> {
  const { useful, path, publishedVersion, isSensitive } = feedback
  const parts = JSON.stringify([sender.address, sender.userAgent, path, useful])
  const { rows } = await runtime().pool.query<Stored>(statement, [
    secretly('page feedback', parts),
    path,
    publishedVersion,
    useful,
    pageKindOf(feedback) ?? null,
    isSensitive ? null : secretly('mark of page feedback', parts),
    keptApartBecause,
  ])
  return rows[0]
}

/** Says nothing about the sender to anyone without the secret, and can't be guessed. What tells senders apart is deleted within minutes. */
function secretly(purpose: string, parts: string) {
  return createHmac('sha256', `${purpose} ${runtime().env.PAYLOAD_SECRET}`).update(parts).digest('hex')
}

// When a press is stored makes its mark another than that of the next; a repeat finds the time of the first, so nothing need link the two.
const statement = `
  WITH publication AS (
    SELECT collection || ':' || document_id AS page FROM routes JOIN publications USING (collection, document_id)
    WHERE routes.path = $2 AND number = $3
    UNION ALL SELECT $5::text WHERE $5::text IS NOT NULL
  ), press AS (
    INSERT INTO page_feedback_senders AS known (key, at) SELECT $1, now() FROM publication
    ON CONFLICT (key) DO UPDATE SET at = CASE WHEN known.at < now() - interval '10 seconds' THEN excluded.at ELSE known.at END
    RETURNING at, encode(sha256(convert_to($6::text || extract(epoch FROM at), 'UTF8')), 'hex') AS mark
  ), stored AS (
    INSERT INTO page_feedback (path, page, published_version, useful, kept_apart_because, is_kept_apart)
    SELECT $2, page, $3, $4, $7::enum_page_feedback_kept_apart_because, $7::enum_page_feedback_kept_apart_because IS NOT NULL
    FROM publication, press WHERE at = now()
    RETURNING id
  ), marked AS (
    INSERT INTO page_feedback_marks (mark, feedback, at)
    SELECT encode(sha256(convert_to(mark, 'UTF8')), 'hex'), id, at FROM stored, press WHERE mark IS NOT NULL
  )
  SELECT mark, (SELECT id FROM stored) AS "newId" FROM press`
