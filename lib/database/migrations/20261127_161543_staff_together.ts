import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_recognisable" AS ENUM('no', 'agreed');
  CREATE TYPE "public"."enum__media_v_version_recognisable" AS ENUM('no', 'agreed');
  ALTER TABLE "news" ADD COLUMN "picture_id" uuid;
  ALTER TABLE "news" ADD COLUMN "caption" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_picture_id" uuid;
  ALTER TABLE "_news_v" ADD COLUMN "version_caption" varchar;
  ALTER TABLE "media" ADD COLUMN "recognisable" "enum_media_recognisable";
  ALTER TABLE "media" ADD COLUMN "agreement_kept_by" varchar;
  ALTER TABLE "media" ADD COLUMN "credit" varchar;
  ALTER TABLE "_figures_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_figures_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_helplines_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_helplines_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_office_holders_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_office_holders_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_title" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_recognisable" "enum__media_v_version_recognisable";
  ALTER TABLE "_media_v" ADD COLUMN "version_agreement_kept_by" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_credit" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_media_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "news" ADD CONSTRAINT "news_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_figures_v" ADD CONSTRAINT "_figures_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_office_holders_v" ADD CONSTRAINT "_office_holders_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "news_picture_idx" ON "news" USING btree ("picture_id");
  CREATE INDEX "_news_v_version_version_picture_idx" ON "_news_v" USING btree ("version_picture_id");
  CREATE INDEX "_figures_v_version_version_changed_by_idx" ON "_figures_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_helplines_v_version_version_changed_by_idx" ON "_helplines_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_organisations_v_version_version_changed_by_idx" ON "_organisations_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_office_holders_v_version_version_changed_by_idx" ON "_office_holders_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_media_v_version_version_changed_by_idx" ON "_media_v" USING btree ("version_changed_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news" DROP CONSTRAINT "news_picture_id_media_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_picture_id_media_id_fk";
  
  ALTER TABLE "_figures_v" DROP CONSTRAINT "_figures_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "_helplines_v" DROP CONSTRAINT "_helplines_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "_organisations_v" DROP CONSTRAINT "_organisations_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "_office_holders_v" DROP CONSTRAINT "_office_holders_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "_media_v" DROP CONSTRAINT "_media_v_version_changed_by_id_users_id_fk";
  
  DROP INDEX "news_picture_idx";
  DROP INDEX "_news_v_version_version_picture_idx";
  DROP INDEX "_figures_v_version_version_changed_by_idx";
  DROP INDEX "_helplines_v_version_version_changed_by_idx";
  DROP INDEX "_organisations_v_version_version_changed_by_idx";
  DROP INDEX "_office_holders_v_version_version_changed_by_idx";
  DROP INDEX "_media_v_version_version_changed_by_idx";
  ALTER TABLE "news" DROP COLUMN "picture_id";
  ALTER TABLE "news" DROP COLUMN "caption";
  ALTER TABLE "_news_v" DROP COLUMN "version_picture_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_caption";
  ALTER TABLE "_figures_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_figures_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_helplines_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_helplines_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_office_holders_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_office_holders_v" DROP COLUMN "version_change_note";
  ALTER TABLE "media" DROP COLUMN "recognisable";
  ALTER TABLE "media" DROP COLUMN "agreement_kept_by";
  ALTER TABLE "media" DROP COLUMN "credit";
  ALTER TABLE "_media_v" DROP COLUMN "version_title";
  ALTER TABLE "_media_v" DROP COLUMN "version_recognisable";
  ALTER TABLE "_media_v" DROP COLUMN "version_agreement_kept_by";
  ALTER TABLE "_media_v" DROP COLUMN "version_credit";
  ALTER TABLE "_media_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_media_v" DROP COLUMN "version_change_note";
  DROP TYPE "public"."enum_media_recognisable";
  DROP TYPE "public"."enum__media_v_version_recognisable";`)
}
