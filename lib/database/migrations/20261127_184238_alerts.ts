import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_alerts_kind" AS ENUM('emergency', 'information');
  CREATE TYPE "public"."enum_alerts_place" AS ENUM('site', 'section');
  CREATE TYPE "public"."enum_alerts_link_form" AS ENUM('nominate');
  CREATE TYPE "public"."enum_alerts_from_tz" AS ENUM('Europe/London');
  CREATE TYPE "public"."enum_alerts_until_tz" AS ENUM('Europe/London');
  CREATE TYPE "public"."enum_alerts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__alerts_v_version_kind" AS ENUM('emergency', 'information');
  CREATE TYPE "public"."enum__alerts_v_version_place" AS ENUM('site', 'section');
  CREATE TYPE "public"."enum__alerts_v_version_link_form" AS ENUM('nominate');
  CREATE TYPE "public"."enum__alerts_v_version_from_tz" AS ENUM('Europe/London');
  CREATE TYPE "public"."enum__alerts_v_version_until_tz" AS ENUM('Europe/London');
  CREATE TYPE "public"."enum__alerts_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "alerts_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "alerts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"words" varchar,
  	"kind" "enum_alerts_kind" DEFAULT 'information',
  	"place" "enum_alerts_place" DEFAULT 'site',
  	"link_label" varchar,
  	"link_form" "enum_alerts_link_form",
  	"link_url" varchar,
  	"from" timestamp(3) with time zone,
  	"from_tz" "enum_alerts_from_tz" DEFAULT 'Europe/London',
  	"until" timestamp(3) with time zone,
  	"until_tz" "enum_alerts_until_tz" DEFAULT 'Europe/London',
  	"changed_by_id" uuid,
  	"change_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_alerts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "alerts_rels" (
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
  
  CREATE TABLE "_alerts_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_alerts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_words" varchar,
  	"version_kind" "enum__alerts_v_version_kind" DEFAULT 'information',
  	"version_place" "enum__alerts_v_version_place" DEFAULT 'site',
  	"version_link_label" varchar,
  	"version_link_form" "enum__alerts_v_version_link_form",
  	"version_link_url" varchar,
  	"version_from" timestamp(3) with time zone,
  	"version_from_tz" "enum__alerts_v_version_from_tz" DEFAULT 'Europe/London',
  	"version_until" timestamp(3) with time zone,
  	"version_until_tz" "enum__alerts_v_version_until_tz" DEFAULT 'Europe/London',
  	"version_changed_by_id" uuid,
  	"version_change_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__alerts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_alerts_v_rels" (
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
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "alerts_id" uuid;
  ALTER TABLE "alerts_to_be_confirmed" ADD CONSTRAINT "alerts_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts" ADD CONSTRAINT "alerts_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_version_to_be_confirmed" ADD CONSTRAINT "_alerts_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_alerts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v" ADD CONSTRAINT "_alerts_v_parent_id_alerts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alerts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_alerts_v" ADD CONSTRAINT "_alerts_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_alerts_v_rels" ADD CONSTRAINT "_alerts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_alerts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_rels" ADD CONSTRAINT "_alerts_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_rels" ADD CONSTRAINT "_alerts_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_rels" ADD CONSTRAINT "_alerts_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_rels" ADD CONSTRAINT "_alerts_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_rels" ADD CONSTRAINT "_alerts_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_rels" ADD CONSTRAINT "_alerts_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_rels" ADD CONSTRAINT "_alerts_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_rels" ADD CONSTRAINT "_alerts_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "alerts_to_be_confirmed_order_idx" ON "alerts_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "alerts_to_be_confirmed_parent_id_idx" ON "alerts_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "alerts_changed_by_idx" ON "alerts" USING btree ("changed_by_id");
  CREATE INDEX "alerts_updated_at_idx" ON "alerts" USING btree ("updated_at");
  CREATE INDEX "alerts_created_at_idx" ON "alerts" USING btree ("created_at");
  CREATE INDEX "alerts_deleted_at_idx" ON "alerts" USING btree ("deleted_at");
  CREATE INDEX "alerts__status_idx" ON "alerts" USING btree ("_status");
  CREATE INDEX "alerts_rels_order_idx" ON "alerts_rels" USING btree ("order");
  CREATE INDEX "alerts_rels_parent_idx" ON "alerts_rels" USING btree ("parent_id");
  CREATE INDEX "alerts_rels_path_idx" ON "alerts_rels" USING btree ("path");
  CREATE INDEX "alerts_rels_pages_id_idx" ON "alerts_rels" USING btree ("pages_id");
  CREATE INDEX "alerts_rels_boards_id_idx" ON "alerts_rels" USING btree ("boards_id");
  CREATE INDEX "alerts_rels_partnerships_id_idx" ON "alerts_rels" USING btree ("partnerships_id");
  CREATE INDEX "alerts_rels_programmes_id_idx" ON "alerts_rels" USING btree ("programmes_id");
  CREATE INDEX "alerts_rels_strategies_id_idx" ON "alerts_rels" USING btree ("strategies_id");
  CREATE INDEX "alerts_rels_services_id_idx" ON "alerts_rels" USING btree ("services_id");
  CREATE INDEX "alerts_rels_publication_documents_id_idx" ON "alerts_rels" USING btree ("publication_documents_id");
  CREATE INDEX "alerts_rels_news_id_idx" ON "alerts_rels" USING btree ("news_id");
  CREATE INDEX "_alerts_v_version_to_be_confirmed_order_idx" ON "_alerts_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_alerts_v_version_to_be_confirmed_parent_id_idx" ON "_alerts_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_alerts_v_parent_idx" ON "_alerts_v" USING btree ("parent_id");
  CREATE INDEX "_alerts_v_version_version_changed_by_idx" ON "_alerts_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_alerts_v_version_version_updated_at_idx" ON "_alerts_v" USING btree ("version_updated_at");
  CREATE INDEX "_alerts_v_version_version_created_at_idx" ON "_alerts_v" USING btree ("version_created_at");
  CREATE INDEX "_alerts_v_version_version_deleted_at_idx" ON "_alerts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_alerts_v_version_version__status_idx" ON "_alerts_v" USING btree ("version__status");
  CREATE INDEX "_alerts_v_created_at_idx" ON "_alerts_v" USING btree ("created_at");
  CREATE INDEX "_alerts_v_updated_at_idx" ON "_alerts_v" USING btree ("updated_at");
  CREATE INDEX "_alerts_v_latest_idx" ON "_alerts_v" USING btree ("latest");
  CREATE INDEX "_alerts_v_rels_order_idx" ON "_alerts_v_rels" USING btree ("order");
  CREATE INDEX "_alerts_v_rels_parent_idx" ON "_alerts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_alerts_v_rels_path_idx" ON "_alerts_v_rels" USING btree ("path");
  CREATE INDEX "_alerts_v_rels_pages_id_idx" ON "_alerts_v_rels" USING btree ("pages_id");
  CREATE INDEX "_alerts_v_rels_boards_id_idx" ON "_alerts_v_rels" USING btree ("boards_id");
  CREATE INDEX "_alerts_v_rels_partnerships_id_idx" ON "_alerts_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_alerts_v_rels_programmes_id_idx" ON "_alerts_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_alerts_v_rels_strategies_id_idx" ON "_alerts_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_alerts_v_rels_services_id_idx" ON "_alerts_v_rels" USING btree ("services_id");
  CREATE INDEX "_alerts_v_rels_publication_documents_id_idx" ON "_alerts_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_alerts_v_rels_news_id_idx" ON "_alerts_v_rels" USING btree ("news_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_alerts_fk" FOREIGN KEY ("alerts_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_alerts_id_idx" ON "payload_locked_documents_rels" USING btree ("alerts_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "alerts_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "alerts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "alerts_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_alerts_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_alerts_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_alerts_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "alerts_to_be_confirmed" CASCADE;
  DROP TABLE "alerts" CASCADE;
  DROP TABLE "alerts_rels" CASCADE;
  DROP TABLE "_alerts_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "_alerts_v" CASCADE;
  DROP TABLE "_alerts_v_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_alerts_fk";
  
  DROP INDEX "payload_locked_documents_rels_alerts_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "alerts_id";
  DROP TYPE "public"."enum_alerts_kind";
  DROP TYPE "public"."enum_alerts_place";
  DROP TYPE "public"."enum_alerts_link_form";
  DROP TYPE "public"."enum_alerts_from_tz";
  DROP TYPE "public"."enum_alerts_until_tz";
  DROP TYPE "public"."enum_alerts_status";
  DROP TYPE "public"."enum__alerts_v_version_kind";
  DROP TYPE "public"."enum__alerts_v_version_place";
  DROP TYPE "public"."enum__alerts_v_version_link_form";
  DROP TYPE "public"."enum__alerts_v_version_from_tz";
  DROP TYPE "public"."enum__alerts_v_version_until_tz";
  DROP TYPE "public"."enum__alerts_v_version_status";`)
}
