import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "_pages_v_autosave_idx";
  DROP INDEX "_boards_v_autosave_idx";
  DROP INDEX "_partnerships_v_autosave_idx";
  DROP INDEX "_programmes_v_autosave_idx";
  DROP INDEX "_strategies_v_autosave_idx";
  DROP INDEX "_services_v_autosave_idx";
  DROP INDEX "_publication_documents_v_autosave_idx";
  DROP INDEX "_news_v_autosave_idx";
  ALTER TABLE "_pages_v" DROP COLUMN "autosave";
  ALTER TABLE "_boards_v" DROP COLUMN "autosave";
  ALTER TABLE "_partnerships_v" DROP COLUMN "autosave";
  ALTER TABLE "_programmes_v" DROP COLUMN "autosave";
  ALTER TABLE "_strategies_v" DROP COLUMN "autosave";
  ALTER TABLE "_services_v" DROP COLUMN "autosave";
  ALTER TABLE "_publication_documents_v" DROP COLUMN "autosave";
  ALTER TABLE "_news_v" DROP COLUMN "autosave";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_pages_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_boards_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_partnerships_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_programmes_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_strategies_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_services_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_publication_documents_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_news_v" ADD COLUMN "autosave" boolean;
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "_boards_v_autosave_idx" ON "_boards_v" USING btree ("autosave");
  CREATE INDEX "_partnerships_v_autosave_idx" ON "_partnerships_v" USING btree ("autosave");
  CREATE INDEX "_programmes_v_autosave_idx" ON "_programmes_v" USING btree ("autosave");
  CREATE INDEX "_strategies_v_autosave_idx" ON "_strategies_v" USING btree ("autosave");
  CREATE INDEX "_services_v_autosave_idx" ON "_services_v" USING btree ("autosave");
  CREATE INDEX "_publication_documents_v_autosave_idx" ON "_publication_documents_v" USING btree ("autosave");
  CREATE INDEX "_news_v_autosave_idx" ON "_news_v" USING btree ("autosave");`)
}
