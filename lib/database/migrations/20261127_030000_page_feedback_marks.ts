import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Who may still add to an answer, or change it: whoever holds what this is a hash of. Deleted after an hour (lib/page-feedback).
    CREATE TABLE page_feedback_marks (
      mark text PRIMARY KEY,
      feedback uuid NOT NULL REFERENCES page_feedback (id) ON DELETE CASCADE,
      at timestamptz NOT NULL
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE page_feedback_marks`)
}
