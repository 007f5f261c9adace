import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS pg_trgm;

    -- What every published document says, weighted: its title, its summary, the rest.
    CREATE TABLE search_documents (
      collection text NOT NULL,
      document_id uuid NOT NULL,
      title text NOT NULL,
      summary text NOT NULL,
      body text NOT NULL,
      words tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', summary), 'B') || setweight(to_tsvector('english', body), 'D')
      ) STORED,
      PRIMARY KEY (collection, document_id)
    );
    CREATE INDEX search_documents_words ON search_documents USING gin (words);

    -- Every word that a published document has had, to offer the nearest to a word that none has.
    CREATE TABLE search_words (word text PRIMARY KEY);
    CREATE INDEX search_words_trigrams ON search_words USING gin (word gin_trgm_ops);

    -- Feedback is now traced to its publication by the route.
    DROP INDEX publications_path;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX publications_path ON publications (path, number);
    DROP TABLE search_words, search_documents;
  `)
}
