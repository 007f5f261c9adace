import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_failures_what" ADD VALUE 'letter' BEFORE 'upkeep';
  ALTER TABLE "users" DROP COLUMN "login_attempts";
  ALTER TABLE "users" DROP COLUMN "lock_until";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "failures" ALTER COLUMN "what" SET DATA TYPE text;
  DROP TYPE "public"."enum_failures_what";
  CREATE TYPE "public"."enum_failures_what" AS ENUM('publish', 'unpublish', 'upkeep');
  ALTER TABLE "failures" ALTER COLUMN "what" SET DATA TYPE "public"."enum_failures_what" USING "what"::"public"."enum_failures_what";
  ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;`)
}
