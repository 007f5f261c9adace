import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A number says it from now on, and pages say it in words. What isn't a plain period is asked for again before the site opens.
    CREATE FUNCTION pg_temp.months_of(words text) RETURNS integer LANGUAGE sql AS $$
      SELECT CASE WHEN months BETWEEN 1 AND 240 THEN months END FROM (
        SELECT count * CASE WHEN lower(period[2]) = 'year' THEN 12 ELSE 1 END AS months FROM (
        SELECT period, coalesce(
          array_position(ARRAY['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'], lower(period[1])),
          CASE WHEN period[1] ~ '^[0-9]+$' THEN period[1]::integer END) AS count
        FROM regexp_match(words, '^[[:space:]]*(?:for |up to )?([0-9]{1,3}|[a-z]+) (year|month)s?(?: after .*)?[.]?[[:space:]]*$', 'i') AS period
        ) AS said
      ) AS counted
    $$;
    UPDATE site_settings SET office_nominations_kept_months = pg_temp.months_of(office_nominations_kept_for);
    UPDATE _site_settings_v SET version_office_nominations_kept_months = pg_temp.months_of(version_office_nominations_kept_for);
    ALTER TABLE "site_settings" DROP COLUMN "office_nominations_kept_for";
    ALTER TABLE "_site_settings_v" DROP COLUMN "version_office_nominations_kept_for";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" ADD COLUMN "office_nominations_kept_for" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_office_nominations_kept_for" varchar;`)
}
