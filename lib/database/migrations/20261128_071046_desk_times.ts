import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  -- On which day each caseworker was last written what waits at the desk (lib/desk/morning-letters.ts).
  CREATE TABLE desk_letters (
    person_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    day date NOT NULL
  );
  ALTER TABLE "site_settings" ADD COLUMN "office_nominations_checked_days" numeric;
  ALTER TABLE "site_settings" ADD COLUMN "hand_offs_acknowledged_days" numeric;
  ALTER TABLE "site_settings" ADD COLUMN "council_pages_bath_and_north_east_somerset" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "council_pages_bristol" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "council_pages_north_somerset" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "council_pages_somerset" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "council_pages_south_gloucestershire" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_office_nominations_checked_days" numeric;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_hand_offs_acknowledged_days" numeric;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_council_pages_bath_and_north_east_somerset" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_council_pages_bristol" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_council_pages_north_somerset" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_council_pages_somerset" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_council_pages_south_gloucestershire" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE desk_letters;
  ALTER TABLE "site_settings" DROP COLUMN "office_nominations_checked_days";
  ALTER TABLE "site_settings" DROP COLUMN "hand_offs_acknowledged_days";
  ALTER TABLE "site_settings" DROP COLUMN "council_pages_bath_and_north_east_somerset";
  ALTER TABLE "site_settings" DROP COLUMN "council_pages_bristol";
  ALTER TABLE "site_settings" DROP COLUMN "council_pages_north_somerset";
  ALTER TABLE "site_settings" DROP COLUMN "council_pages_somerset";
  ALTER TABLE "site_settings" DROP COLUMN "council_pages_south_gloucestershire";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_office_nominations_checked_days";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_hand_offs_acknowledged_days";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_council_pages_bath_and_north_east_somerset";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_council_pages_bristol";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_council_pages_north_somerset";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_council_pages_somerset";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_council_pages_south_gloucestershire";`)
}
