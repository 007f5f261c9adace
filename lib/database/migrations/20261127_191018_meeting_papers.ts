import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_boards_meetings_state" AS ENUM('planned', 'held', 'postponed', 'cancelled');
  CREATE TYPE "public"."enum__boards_v_version_meetings_state" AS ENUM('planned', 'held', 'postponed', 'cancelled');
  CREATE TABLE "boards_meetings_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"file_id" uuid
  );
  
  CREATE TABLE "_boards_v_version_meetings_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  ALTER TABLE "boards_meetings" ADD COLUMN "state" "enum_boards_meetings_state";
  ALTER TABLE "boards_meetings" ADD COLUMN "agenda" varchar;
  ALTER TABLE "boards_meetings" ADD COLUMN "minutes" varchar;
  ALTER TABLE "_boards_v_version_meetings" ADD COLUMN "state" "enum__boards_v_version_meetings_state";
  ALTER TABLE "_boards_v_version_meetings" ADD COLUMN "agenda" varchar;
  ALTER TABLE "_boards_v_version_meetings" ADD COLUMN "minutes" varchar;
  ALTER TABLE "boards_meetings_files" ADD CONSTRAINT "boards_meetings_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boards_meetings_files" ADD CONSTRAINT "boards_meetings_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."boards_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_version_meetings_files" ADD CONSTRAINT "_boards_v_version_meetings_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v_version_meetings_files" ADD CONSTRAINT "_boards_v_version_meetings_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_boards_v_version_meetings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "boards_meetings_files_order_idx" ON "boards_meetings_files" USING btree ("_order");
  CREATE INDEX "boards_meetings_files_parent_id_idx" ON "boards_meetings_files" USING btree ("_parent_id");
  CREATE INDEX "boards_meetings_files_file_idx" ON "boards_meetings_files" USING btree ("file_id");
  CREATE INDEX "_boards_v_version_meetings_files_order_idx" ON "_boards_v_version_meetings_files" USING btree ("_order");
  CREATE INDEX "_boards_v_version_meetings_files_parent_id_idx" ON "_boards_v_version_meetings_files" USING btree ("_parent_id");
  CREATE INDEX "_boards_v_version_meetings_files_file_idx" ON "_boards_v_version_meetings_files" USING btree ("file_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "boards_meetings_files" CASCADE;
  DROP TABLE "_boards_v_version_meetings_files" CASCADE;
  ALTER TABLE "boards_meetings" DROP COLUMN "state";
  ALTER TABLE "boards_meetings" DROP COLUMN "agenda";
  ALTER TABLE "boards_meetings" DROP COLUMN "minutes";
  ALTER TABLE "_boards_v_version_meetings" DROP COLUMN "state";
  ALTER TABLE "_boards_v_version_meetings" DROP COLUMN "agenda";
  ALTER TABLE "_boards_v_version_meetings" DROP COLUMN "minutes";
  DROP TYPE "public"."enum_boards_meetings_state";
  DROP TYPE "public"."enum__boards_v_version_meetings_state";`)
}
