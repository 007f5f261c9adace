import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// What publishing and feedback keep beside Payload's own tables. Payload knows nothing of them, so these statements are written by hand.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- One row: which database this is, and how often what pages show has changed.
    CREATE TABLE content_version (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      database uuid NOT NULL DEFAULT gen_random_uuid(),
      version bigint NOT NULL DEFAULT 0
    );
    INSERT INTO content_version DEFAULT VALUES;

    -- Every publish of every document, counted from 1. Never pruned: feedback refers to it.
    CREATE TABLE publications (
      collection text NOT NULL,
      document_id uuid NOT NULL,
      number integer NOT NULL,
      path text NOT NULL,
      published_at timestamptz NOT NULL DEFAULT now(),
      published_by uuid,
      PRIMARY KEY (collection, document_id, number)
    );
    CREATE INDEX publications_path ON publications (path, number);

    -- Every address at which something is published, or once was (then not current: it leads to where the document is now).
    CREATE TABLE routes (
      path text PRIMARY KEY,
      collection text NOT NULL,
      document_id uuid NOT NULL,
      is_current boolean NOT NULL,
      publication integer NOT NULL,
      title text NOT NULL,
      document_updated_at timestamptz NOT NULL
    );
    CREATE UNIQUE INDEX routes_one_current ON routes (collection, document_id) WHERE is_current;

    -- Tells a repeated press of the feedback button from another visitor. Deleted after a minute.
    CREATE TABLE page_feedback_senders (
      key text PRIMARY KEY,
      at timestamptz NOT NULL
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE page_feedback_senders, routes, publications, content_version`)
}
