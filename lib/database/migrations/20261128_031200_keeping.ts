import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_site_settings_office_hours_days" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum__site_settings_v_version_office_hours_days" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  ALTER TYPE "public"."enum_failures_what" ADD VALUE 'danger' BEFORE 'upkeep';
  ALTER TYPE "public"."enum_staff_log_what" ADD VALUE 'erased' BEFORE 'settingsChanged';
  ALTER TYPE "public"."enum_staff_log_what" ADD VALUE 'held' BEFORE 'settingsChanged';
  ALTER TYPE "public"."enum_staff_log_what" ADD VALUE 'released' BEFORE 'settingsChanged';
  CREATE TABLE "site_settings_office_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site_settings_office_hours_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "site_settings_office_hours_closed_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_office_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__site_settings_v_version_office_hours_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_office_hours_closed_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"on" timestamp(3) with time zone NOT NULL,
  	"_uuid" varchar
  );
  
  ALTER TABLE "nominations" ADD COLUMN "erased_at" timestamp(3) with time zone;
  ALTER TABLE "nominations" ADD COLUMN "held_because" varchar;
  ALTER TABLE "nominations" ADD COLUMN "held_by_id" uuid;
  ALTER TABLE "nominations" ADD COLUMN "held_at" timestamp(3) with time zone;
  ALTER TABLE "site_settings" ADD COLUMN "office_nominations_kept_months" numeric;
  ALTER TABLE "site_settings" ADD COLUMN "office_hours_from" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_hours_until" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_office_nominations_kept_months" numeric;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_office_hours_from" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_office_hours_until" varchar;
  ALTER TABLE "site_settings_office_hours_days" ADD CONSTRAINT "site_settings_office_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_office_hours_closed_days" ADD CONSTRAINT "site_settings_office_hours_closed_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_office_hours_days" ADD CONSTRAINT "_site_settings_v_version_office_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_office_hours_closed_days" ADD CONSTRAINT "_site_settings_v_version_office_hours_closed_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "site_settings_office_hours_days_order_idx" ON "site_settings_office_hours_days" USING btree ("order");
  CREATE INDEX "site_settings_office_hours_days_parent_idx" ON "site_settings_office_hours_days" USING btree ("parent_id");
  CREATE INDEX "site_settings_office_hours_closed_days_order_idx" ON "site_settings_office_hours_closed_days" USING btree ("_order");
  CREATE INDEX "site_settings_office_hours_closed_days_parent_id_idx" ON "site_settings_office_hours_closed_days" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_office_hours_days_order_idx" ON "_site_settings_v_version_office_hours_days" USING btree ("order");
  CREATE INDEX "_site_settings_v_version_office_hours_days_parent_idx" ON "_site_settings_v_version_office_hours_days" USING btree ("parent_id");
  CREATE INDEX "_site_settings_v_version_office_hours_closed_days_order_idx" ON "_site_settings_v_version_office_hours_closed_days" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_office_hours_closed_days_parent_id_idx" ON "_site_settings_v_version_office_hours_closed_days" USING btree ("_parent_id");
  ALTER TABLE "nominations" ADD CONSTRAINT "nominations_held_by_id_users_id_fk" FOREIGN KEY ("held_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "nominations_held_by_idx" ON "nominations" USING btree ("held_by_id");
  -- When staff were shown that nobody could be told.
  ALTER TABLE danger_notices ADD COLUMN shown_at timestamptz;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE danger_notices DROP COLUMN shown_at;
  ALTER TABLE "site_settings_office_hours_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_office_hours_closed_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_office_hours_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_office_hours_closed_days" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "site_settings_office_hours_days" CASCADE;
  DROP TABLE "site_settings_office_hours_closed_days" CASCADE;
  DROP TABLE "_site_settings_v_version_office_hours_days" CASCADE;
  DROP TABLE "_site_settings_v_version_office_hours_closed_days" CASCADE;
  ALTER TABLE "nominations" DROP CONSTRAINT "nominations_held_by_id_users_id_fk";
  
  ALTER TABLE "failures" ALTER COLUMN "what" SET DATA TYPE text;
  DROP TYPE "public"."enum_failures_what";
  CREATE TYPE "public"."enum_failures_what" AS ENUM('publish', 'unpublish', 'letter', 'upkeep');
  ALTER TABLE "failures" ALTER COLUMN "what" SET DATA TYPE "public"."enum_failures_what" USING "what"::"public"."enum_failures_what";
  ALTER TABLE "staff_log" ALTER COLUMN "what" SET DATA TYPE text;
  DROP TYPE "public"."enum_staff_log_what";
  CREATE TYPE "public"."enum_staff_log_what" AS ENUM('published', 'withdrawn', 'scheduled', 'scheduleCancelled', 'trashed', 'restored', 'deleted', 'settingsChanged', 'accountMade', 'rightsChanged', 'signedIn', 'codesRemoved', 'linkMade', 'signedOutEverywhere');
  ALTER TABLE "staff_log" ALTER COLUMN "what" SET DATA TYPE "public"."enum_staff_log_what" USING "what"::"public"."enum_staff_log_what";
  DROP INDEX "nominations_held_by_idx";
  ALTER TABLE "nominations" DROP COLUMN "erased_at";
  ALTER TABLE "nominations" DROP COLUMN "held_because";
  ALTER TABLE "nominations" DROP COLUMN "held_by_id";
  ALTER TABLE "nominations" DROP COLUMN "held_at";
  ALTER TABLE "site_settings" DROP COLUMN "office_nominations_kept_months";
  ALTER TABLE "site_settings" DROP COLUMN "office_hours_from";
  ALTER TABLE "site_settings" DROP COLUMN "office_hours_until";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_office_nominations_kept_months";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_office_hours_from";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_office_hours_until";
  DROP TYPE "public"."enum_site_settings_office_hours_days";
  DROP TYPE "public"."enum__site_settings_v_version_office_hours_days";`)
}
