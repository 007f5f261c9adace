import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// What the desk asks of thousands of nominations: the last step of each, and those of one status in the order in which they came.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX nominations_history_last ON nominations_history (_parent_id, _order DESC);
    CREATE INDEX projects_history_last ON projects_history (_parent_id, _order DESC);
    CREATE INDEX nominations_in_turn ON nominations (status, created_at) WHERE is_kept_apart IS NOT TRUE;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX nominations_in_turn;
    DROP INDEX projects_history_last;
    DROP INDEX nominations_history_last;`)
}
