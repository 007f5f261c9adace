import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who held what, and who chairs which board, while the tables change under them: an office has terms, and a board is chaired by an office. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE terms_before AS
      SELECT id AS holder_id, btrim(office) AS office, "from", "to", _status::text AS status FROM office_holders
      WHERE deleted_at IS NULL AND btrim(coalesce(office, '')) <> '';
    CREATE TABLE chairs_before AS
      SELECT id, chair_id AS holder_id FROM boards WHERE chair_id IS NOT NULL
      UNION ALL SELECT id, version_chair_id FROM _boards_v WHERE version_chair_id IS NOT NULL;
    UPDATE boards SET chair_id = NULL;
    UPDATE _boards_v SET version_chair_id = NULL`)
}

export async function down(_: MigrateDownArgs): Promise<void> {}
