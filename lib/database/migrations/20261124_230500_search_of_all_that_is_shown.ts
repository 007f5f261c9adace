import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- English, with accents that people leave out when they type.
    CREATE EXTENSION IF NOT EXISTS unaccent;
    CREATE TEXT SEARCH CONFIGURATION site (COPY = pg_catalog.english);
    ALTER TEXT SEARCH CONFIGURATION site ALTER MAPPING FOR word, hword, hword_part WITH unaccent, english_stem;

    -- What it showed is read anew when the site starts: what it says, other ways to write it, and the records that it shows.
    DROP TABLE search_documents;
    CREATE TABLE search_documents (
      collection text NOT NULL,
      document_id uuid NOT NULL,
      title text NOT NULL,
      summary text NOT NULL,
      body text NOT NULL,
      spellings text NOT NULL DEFAULT '',
      shows uuid[] NOT NULL DEFAULT '{}',
      title_words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('site', title)) STORED,
      opening_words tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('site', title), 'A') || setweight(to_tsvector('site', summary), 'B')
      ) STORED,
      words tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('site', title), 'A') || setweight(to_tsvector('site', summary), 'B')
          || setweight(to_tsvector('site', body || ' ' || spellings), 'D')
      ) STORED,
      PRIMARY KEY (collection, document_id)
    ) WITH (toast_tuple_target = 1024);
    CREATE INDEX search_documents_words ON search_documents USING gin (words);
    CREATE INDEX search_documents_title_words ON search_documents USING gin (title_words);
    CREATE INDEX search_documents_shows ON search_documents USING gin (shows);

    -- The nearest words are asked for in their order, which this kind of index knows.
    DROP INDEX search_words_trigrams;
    CREATE INDEX search_words_trigrams ON search_words USING gist (word gist_trgm_ops(siglen=128));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX search_words_trigrams;
    CREATE INDEX search_words_trigrams ON search_words USING gin (word gin_trgm_ops);
    DROP TABLE search_documents;
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
    DROP TEXT SEARCH CONFIGURATION site;
    DROP EXTENSION unaccent;
  `)
}
