import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- The files that each publication of a document shows: only those of what is published now are sent.
    ALTER TABLE publications ADD COLUMN shown_media uuid[] NOT NULL DEFAULT '{}';

    -- Until now a file stood in two places alone: a publication’s own, and the still picture of a video.
    WITH documents (collection, document_id, body, file_id) AS (
      SELECT 'pages', id, body, NULL::uuid FROM pages
      UNION ALL SELECT 'boards', id, body, NULL FROM boards
      UNION ALL SELECT 'partnerships', id, body, NULL FROM partnerships
      UNION ALL SELECT 'programmes', id, body, NULL FROM programmes
      UNION ALL SELECT 'strategies', id, body, NULL FROM strategies
      UNION ALL SELECT 'services', id, body, NULL FROM services
      UNION ALL SELECT 'publications', id, body, file_id FROM publication_documents
      UNION ALL SELECT 'news', id, body, NULL FROM news
    ),
    shown (collection, document_id, media_id) AS (
      SELECT collection, document_id, file_id FROM documents WHERE file_id IS NOT NULL
      UNION
      SELECT collection, document_id, media.id
      FROM documents, jsonb_path_query(body, '$[*].still') AS still
      JOIN media ON media.id::text = coalesce(still ->> 'id', still #>> '{}')
    )
    UPDATE publications
    SET shown_media = ARRAY(
      SELECT media_id FROM shown
      WHERE (shown.collection, shown.document_id) = (publications.collection, publications.document_id)
    )
    FROM routes
    WHERE is_current AND publication = number
      AND (routes.collection, routes.document_id) = (publications.collection, publications.document_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE publications DROP COLUMN shown_media`)
}
