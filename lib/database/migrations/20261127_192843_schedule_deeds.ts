import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_staff_log_what" ADD VALUE 'scheduled' BEFORE 'trashed';
  ALTER TYPE "public"."enum_staff_log_what" ADD VALUE 'scheduleCancelled' BEFORE 'trashed';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "staff_log" ALTER COLUMN "what" SET DATA TYPE text;
  DROP TYPE "public"."enum_staff_log_what";
  CREATE TYPE "public"."enum_staff_log_what" AS ENUM('published', 'withdrawn', 'trashed', 'restored', 'deleted', 'settingsChanged', 'accountMade', 'rightsChanged', 'signedIn', 'codesRemoved', 'linkMade', 'signedOutEverywhere');
  ALTER TABLE "staff_log" ALTER COLUMN "what" SET DATA TYPE "public"."enum_staff_log_what" USING "what"::"public"."enum_staff_log_what";`)
}
