import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "boards" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_boards_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "partnerships" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "programmes" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "strategies" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_strategies_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "services" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_services_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "publication_documents" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_publication_documents_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "figures" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_figures_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "helplines" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_helplines_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "organisations" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "office_holders" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_office_holders_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_media_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "redirects" ADD COLUMN "is_gone" boolean DEFAULT false;
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "boards_deleted_at_idx" ON "boards" USING btree ("deleted_at");
  CREATE INDEX "_boards_v_version_version_deleted_at_idx" ON "_boards_v" USING btree ("version_deleted_at");
  CREATE INDEX "partnerships_deleted_at_idx" ON "partnerships" USING btree ("deleted_at");
  CREATE INDEX "_partnerships_v_version_version_deleted_at_idx" ON "_partnerships_v" USING btree ("version_deleted_at");
  CREATE INDEX "programmes_deleted_at_idx" ON "programmes" USING btree ("deleted_at");
  CREATE INDEX "_programmes_v_version_version_deleted_at_idx" ON "_programmes_v" USING btree ("version_deleted_at");
  CREATE INDEX "strategies_deleted_at_idx" ON "strategies" USING btree ("deleted_at");
  CREATE INDEX "_strategies_v_version_version_deleted_at_idx" ON "_strategies_v" USING btree ("version_deleted_at");
  CREATE INDEX "services_deleted_at_idx" ON "services" USING btree ("deleted_at");
  CREATE INDEX "_services_v_version_version_deleted_at_idx" ON "_services_v" USING btree ("version_deleted_at");
  CREATE INDEX "publication_documents_deleted_at_idx" ON "publication_documents" USING btree ("deleted_at");
  CREATE INDEX "_publication_documents_v_version_version_deleted_at_idx" ON "_publication_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "news_deleted_at_idx" ON "news" USING btree ("deleted_at");
  CREATE INDEX "_news_v_version_version_deleted_at_idx" ON "_news_v" USING btree ("version_deleted_at");
  CREATE INDEX "figures_deleted_at_idx" ON "figures" USING btree ("deleted_at");
  CREATE INDEX "_figures_v_version_version_deleted_at_idx" ON "_figures_v" USING btree ("version_deleted_at");
  CREATE INDEX "helplines_deleted_at_idx" ON "helplines" USING btree ("deleted_at");
  CREATE INDEX "_helplines_v_version_version_deleted_at_idx" ON "_helplines_v" USING btree ("version_deleted_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "office_holders_deleted_at_idx" ON "office_holders" USING btree ("deleted_at");
  CREATE INDEX "_office_holders_v_version_version_deleted_at_idx" ON "_office_holders_v" USING btree ("version_deleted_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE INDEX "_media_v_version_version_deleted_at_idx" ON "_media_v" USING btree ("version_deleted_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "pages_deleted_at_idx";
  DROP INDEX "_pages_v_version_version_deleted_at_idx";
  DROP INDEX "boards_deleted_at_idx";
  DROP INDEX "_boards_v_version_version_deleted_at_idx";
  DROP INDEX "partnerships_deleted_at_idx";
  DROP INDEX "_partnerships_v_version_version_deleted_at_idx";
  DROP INDEX "programmes_deleted_at_idx";
  DROP INDEX "_programmes_v_version_version_deleted_at_idx";
  DROP INDEX "strategies_deleted_at_idx";
  DROP INDEX "_strategies_v_version_version_deleted_at_idx";
  DROP INDEX "services_deleted_at_idx";
  DROP INDEX "_services_v_version_version_deleted_at_idx";
  DROP INDEX "publication_documents_deleted_at_idx";
  DROP INDEX "_publication_documents_v_version_version_deleted_at_idx";
  DROP INDEX "news_deleted_at_idx";
  DROP INDEX "_news_v_version_version_deleted_at_idx";
  DROP INDEX "figures_deleted_at_idx";
  DROP INDEX "_figures_v_version_version_deleted_at_idx";
  DROP INDEX "helplines_deleted_at_idx";
  DROP INDEX "_helplines_v_version_version_deleted_at_idx";
  DROP INDEX "organisations_deleted_at_idx";
  DROP INDEX "_organisations_v_version_version_deleted_at_idx";
  DROP INDEX "office_holders_deleted_at_idx";
  DROP INDEX "_office_holders_v_version_version_deleted_at_idx";
  DROP INDEX "media_deleted_at_idx";
  DROP INDEX "_media_v_version_version_deleted_at_idx";
  ALTER TABLE "pages" DROP COLUMN "deleted_at";
  ALTER TABLE "_pages_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "boards" DROP COLUMN "deleted_at";
  ALTER TABLE "_boards_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "partnerships" DROP COLUMN "deleted_at";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "programmes" DROP COLUMN "deleted_at";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "strategies" DROP COLUMN "deleted_at";
  ALTER TABLE "_strategies_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "services" DROP COLUMN "deleted_at";
  ALTER TABLE "_services_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "publication_documents" DROP COLUMN "deleted_at";
  ALTER TABLE "_publication_documents_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "news" DROP COLUMN "deleted_at";
  ALTER TABLE "_news_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "figures" DROP COLUMN "deleted_at";
  ALTER TABLE "_figures_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "helplines" DROP COLUMN "deleted_at";
  ALTER TABLE "_helplines_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "organisations" DROP COLUMN "deleted_at";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "office_holders" DROP COLUMN "deleted_at";
  ALTER TABLE "_office_holders_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "media" DROP COLUMN "deleted_at";
  ALTER TABLE "_media_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "redirects" DROP COLUMN "is_gone";`)
}
