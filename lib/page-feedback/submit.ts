import { createHmac } from 'node:crypto'
import type { Sender } from '#lib/forms/sender.ts'
import type { PageFeedback } from '#lib/page-feedback/schema.ts'
import { runtime } from '#lib/runtime.ts'

/**
 * Stores an answer in one statement. The same answer by the same sender within ten seconds is the same press of the button.
 * @returns false when there never was such a publication of that page.
 */
export async function storePageFeedback(feedback: PageFeedback, sender: Sender) {
  const { useful, reason, path, publishedVersion } = feedback
  const { rows } = await runtime().pool.query<{ isPublished: boolean }>(statement, [
    senderKey(feedback, sender),
    path,
    publishedVersion,
    useful,
    reason ?? null,
  ])
  return rows[0]?.isPublished ?? false
}

/** Says nothing about the sender to anyone without the secret, and is deleted within minutes. */
function senderKey({ useful, reason, path }: PageFeedback, { address, userAgent }: Sender) {
  const parts = JSON.stringify([address, userAgent, path, useful, reason])
  return createHmac('sha256', `page feedback ${runtime().env.PAYLOAD_SECRET}`).update(parts).digest('hex')
}

const statement = `
  WITH publication AS (
    SELECT collection, document_id FROM routes JOIN publications USING (collection, document_id)
    WHERE routes.path = $2 AND number = $3
  ), first AS (
    INSERT INTO page_feedback_senders (key, at) SELECT $1, now() FROM publication
    ON CONFLICT (key) DO UPDATE SET at = excluded.at WHERE page_feedback_senders.at < now() - interval '10 seconds'
    RETURNING key
  ), stored AS (
    INSERT INTO page_feedback (path, page, published_version, useful, reason)
    SELECT $2, collection || ':' || document_id, $3, $4, $5 FROM publication, first
  )
  SELECT EXISTS (SELECT FROM publication) AS "isPublished"`
