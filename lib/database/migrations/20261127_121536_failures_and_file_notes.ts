import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_failures_what" AS ENUM('publish', 'unpublish', 'upkeep');
  CREATE TABLE "failures" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" "enum_failures_what" NOT NULL,
  	"due" timestamp(3) with time zone,
  	"why" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "failures_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid,
  	"boards_id" uuid,
  	"partnerships_id" uuid,
  	"programmes_id" uuid,
  	"strategies_id" uuid,
  	"services_id" uuid,
  	"publication_documents_id" uuid,
  	"news_id" uuid
  );
  
  ALTER TABLE "media" ADD COLUMN "file_note" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "failures_id" uuid;
  ALTER TABLE "failures_rels" ADD CONSTRAINT "failures_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."failures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "failures_rels" ADD CONSTRAINT "failures_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "failures_rels" ADD CONSTRAINT "failures_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "failures_rels" ADD CONSTRAINT "failures_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "failures_rels" ADD CONSTRAINT "failures_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "failures_rels" ADD CONSTRAINT "failures_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "failures_rels" ADD CONSTRAINT "failures_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "failures_rels" ADD CONSTRAINT "failures_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "failures_rels" ADD CONSTRAINT "failures_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "failures_subject_idx" ON "failures" USING btree ("subject");
  CREATE INDEX "failures_updated_at_idx" ON "failures" USING btree ("updated_at");
  CREATE INDEX "failures_created_at_idx" ON "failures" USING btree ("created_at");
  CREATE INDEX "failures_rels_order_idx" ON "failures_rels" USING btree ("order");
  CREATE INDEX "failures_rels_parent_idx" ON "failures_rels" USING btree ("parent_id");
  CREATE INDEX "failures_rels_path_idx" ON "failures_rels" USING btree ("path");
  CREATE INDEX "failures_rels_pages_id_idx" ON "failures_rels" USING btree ("pages_id");
  CREATE INDEX "failures_rels_boards_id_idx" ON "failures_rels" USING btree ("boards_id");
  CREATE INDEX "failures_rels_partnerships_id_idx" ON "failures_rels" USING btree ("partnerships_id");
  CREATE INDEX "failures_rels_programmes_id_idx" ON "failures_rels" USING btree ("programmes_id");
  CREATE INDEX "failures_rels_strategies_id_idx" ON "failures_rels" USING btree ("strategies_id");
  CREATE INDEX "failures_rels_services_id_idx" ON "failures_rels" USING btree ("services_id");
  CREATE INDEX "failures_rels_publication_documents_id_idx" ON "failures_rels" USING btree ("publication_documents_id");
  CREATE INDEX "failures_rels_news_id_idx" ON "failures_rels" USING btree ("news_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_failures_fk" FOREIGN KEY ("failures_id") REFERENCES "public"."failures"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_failures_id_idx" ON "payload_locked_documents_rels" USING btree ("failures_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "failures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "failures_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "failures" CASCADE;
  DROP TABLE "failures_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_failures_fk";
  
  DROP INDEX "payload_locked_documents_rels_failures_id_idx";
  ALTER TABLE "media" DROP COLUMN "file_note";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "failures_id";
  DROP TYPE "public"."enum_failures_what";`)
}
