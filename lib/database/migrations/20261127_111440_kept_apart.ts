import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_nominations_kept_apart_because" AS ENUM('addressRange', 'together');
  CREATE TYPE "public"."enum_page_feedback_kept_apart_because" AS ENUM('addressRange', 'together');
  ALTER TABLE "nominations" ADD COLUMN "is_kept_apart" boolean DEFAULT false;
  ALTER TABLE "nominations" ADD COLUMN "kept_apart_because" "enum_nominations_kept_apart_because";
  ALTER TABLE "page_feedback" ADD COLUMN "is_kept_apart" boolean DEFAULT false;
  ALTER TABLE "page_feedback" ADD COLUMN "kept_apart_because" "enum_page_feedback_kept_apart_because";
  CREATE INDEX "nominations_is_kept_apart_idx" ON "nominations" USING btree ("is_kept_apart");
  CREATE INDEX "page_feedback_is_kept_apart_idx" ON "page_feedback" USING btree ("is_kept_apart");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "nominations_is_kept_apart_idx";
  DROP INDEX "page_feedback_is_kept_apart_idx";
  ALTER TABLE "nominations" DROP COLUMN "is_kept_apart";
  ALTER TABLE "nominations" DROP COLUMN "kept_apart_because";
  ALTER TABLE "page_feedback" DROP COLUMN "is_kept_apart";
  ALTER TABLE "page_feedback" DROP COLUMN "kept_apart_because";
  DROP TYPE "public"."enum_nominations_kept_apart_because";
  DROP TYPE "public"."enum_page_feedback_kept_apart_because";`)
}
