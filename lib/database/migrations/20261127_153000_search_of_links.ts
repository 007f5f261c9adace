import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What each page leads to, beside what it shows. What was in the search is read anew when the site starts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM search_documents;
    ALTER TABLE search_documents ADD COLUMN links uuid[] NOT NULL DEFAULT '{}';
    CREATE INDEX search_documents_links ON search_documents USING gin (links);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE search_documents DROP COLUMN links`)
}
