import type { Pool } from 'pg'
import { heading, paragraph, textBlock } from '#tests/documents/writing.ts'

const words = 'Somebody who comes here reads what the service does, who it is for, and how to ask for it by phone or in writing. '

/** Where one of them is published, counted from 1. */
export function generatedPath(number: number) {
  return `/generated-${number}`
}

/** Publishes this many pages of six hundred words each, in one statement: staff would take minutes of the processor for it. */
export async function generatePages(pool: Pool, count: number) {
  const sections = Array.from({ length: 6 }, (_, index) => [heading('h2', `Section ${index + 1}`), paragraph(words.repeat(4))]).flat()
  await pool.query(
    `WITH made AS (
       INSERT INTO pages (title, slug, summary, body, _status)
       SELECT 'Generated page ' || number, 'generated-' || number, 'What it is about.', $2::jsonb, 'published'
       FROM generate_series(1, $1::int) AS number
       RETURNING id, title, slug, updated_at
     ), published AS (
       INSERT INTO publications (collection, document_id, number, path) SELECT 'pages', id, 1, '/' || slug FROM made
     )
     INSERT INTO routes (path, collection, document_id, is_current, publication, title, document_updated_at)
     SELECT '/' || slug, 'pages', id, true, 1, title, updated_at FROM made`,
    [count, JSON.stringify([textBlock(...sections)])],
  )
  await pool.query('UPDATE content_version SET version = version + 1')
}
