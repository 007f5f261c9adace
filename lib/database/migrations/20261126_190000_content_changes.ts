import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- At which content version each thing that pages read last changed, by its key (lib/content-keys.ts). Never pruned: a row a thing.
    CREATE TABLE content_changes (
      what text PRIMARY KEY,
      version bigint NOT NULL
    );
    CREATE INDEX content_changes_version ON content_changes (version);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE content_changes`)
}
