import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The alert of the settings becomes a published one for the whole site, with its first version, and leaves the settings. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO alerts (words, kind, place, _status, created_at, updated_at)
      SELECT alert, 'information', 'site', 'published', coalesce(updated_at, now()), coalesce(updated_at, now())
      FROM site_settings WHERE btrim(alert, E' \\t\\r\\n') <> ''`)
  await db.execute(sql`
    INSERT INTO _alerts_v (parent_id, latest, created_at, updated_at, version_words, version_kind, version_place, version__status,
      version_created_at, version_updated_at)
      SELECT id, true, created_at, updated_at, words, 'information', 'site', 'published', created_at, updated_at FROM alerts`)
  await db.execute(sql`ALTER TABLE site_settings DROP COLUMN alert`)
  await db.execute(sql`ALTER TABLE _site_settings_v DROP COLUMN version_alert`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE site_settings ADD COLUMN alert varchar`)
  await db.execute(sql`ALTER TABLE _site_settings_v ADD COLUMN version_alert varchar`)
}
