import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_offices_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__offices_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "offices_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"holder_id" uuid,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "offices_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "offices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"kept_election_reason" varchar,
  	"changed_by_id" uuid,
  	"change_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_offices_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_offices_v_version_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"holder_id" uuid,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_offices_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_offices_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_kept_election_reason" varchar,
  	"version_changed_by_id" uuid,
  	"version_change_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__offices_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  ALTER TABLE "boards" DROP CONSTRAINT "boards_chair_id_office_holders_id_fk";
  
  ALTER TABLE "_boards_v" DROP CONSTRAINT "_boards_v_version_chair_id_office_holders_id_fk";
  
  ALTER TABLE "pages" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "boards" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_boards_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "partnerships" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "programmes" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "strategies" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_strategies_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "services" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "publication_documents" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_publication_documents_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "news" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "office_holders" ADD COLUMN "portrait_id" uuid;
  ALTER TABLE "office_holders" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_office_holders_v" ADD COLUMN "version_portrait_id" uuid;
  ALTER TABLE "_office_holders_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "media" ADD COLUMN "kept_election_reason" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_kept_election_reason" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "offices_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "pre_election_from" timestamp(3) with time zone;
  ALTER TABLE "site_settings" ADD COLUMN "pre_election_until" timestamp(3) with time zone;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_pre_election_from" timestamp(3) with time zone;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_pre_election_until" timestamp(3) with time zone;
  ALTER TABLE "offices_terms" ADD CONSTRAINT "offices_terms_holder_id_office_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."office_holders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offices_terms" ADD CONSTRAINT "offices_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offices_to_be_confirmed" ADD CONSTRAINT "offices_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offices" ADD CONSTRAINT "offices_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offices_v_version_terms" ADD CONSTRAINT "_offices_v_version_terms_holder_id_office_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."office_holders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offices_v_version_terms" ADD CONSTRAINT "_offices_v_version_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_offices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offices_v_version_to_be_confirmed" ADD CONSTRAINT "_offices_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_offices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offices_v" ADD CONSTRAINT "_offices_v_parent_id_offices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offices_v" ADD CONSTRAINT "_offices_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "offices_terms_order_idx" ON "offices_terms" USING btree ("_order");
  CREATE INDEX "offices_terms_parent_id_idx" ON "offices_terms" USING btree ("_parent_id");
  CREATE INDEX "offices_terms_holder_idx" ON "offices_terms" USING btree ("holder_id");
  CREATE INDEX "offices_to_be_confirmed_order_idx" ON "offices_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "offices_to_be_confirmed_parent_id_idx" ON "offices_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "offices_changed_by_idx" ON "offices" USING btree ("changed_by_id");
  CREATE INDEX "offices_updated_at_idx" ON "offices" USING btree ("updated_at");
  CREATE INDEX "offices_created_at_idx" ON "offices" USING btree ("created_at");
  CREATE INDEX "offices_deleted_at_idx" ON "offices" USING btree ("deleted_at");
  CREATE INDEX "offices__status_idx" ON "offices" USING btree ("_status");
  CREATE INDEX "_offices_v_version_terms_order_idx" ON "_offices_v_version_terms" USING btree ("_order");
  CREATE INDEX "_offices_v_version_terms_parent_id_idx" ON "_offices_v_version_terms" USING btree ("_parent_id");
  CREATE INDEX "_offices_v_version_terms_holder_idx" ON "_offices_v_version_terms" USING btree ("holder_id");
  CREATE INDEX "_offices_v_version_to_be_confirmed_order_idx" ON "_offices_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_offices_v_version_to_be_confirmed_parent_id_idx" ON "_offices_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_offices_v_parent_idx" ON "_offices_v" USING btree ("parent_id");
  CREATE INDEX "_offices_v_version_version_changed_by_idx" ON "_offices_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_offices_v_version_version_updated_at_idx" ON "_offices_v" USING btree ("version_updated_at");
  CREATE INDEX "_offices_v_version_version_created_at_idx" ON "_offices_v" USING btree ("version_created_at");
  CREATE INDEX "_offices_v_version_version_deleted_at_idx" ON "_offices_v" USING btree ("version_deleted_at");
  CREATE INDEX "_offices_v_version_version__status_idx" ON "_offices_v" USING btree ("version__status");
  CREATE INDEX "_offices_v_created_at_idx" ON "_offices_v" USING btree ("created_at");
  CREATE INDEX "_offices_v_updated_at_idx" ON "_offices_v" USING btree ("updated_at");
  CREATE INDEX "_offices_v_latest_idx" ON "_offices_v" USING btree ("latest");
  ALTER TABLE "boards" ADD CONSTRAINT "boards_chair_id_offices_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."offices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_version_chair_id_offices_id_fk" FOREIGN KEY ("version_chair_id") REFERENCES "public"."offices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "office_holders" ADD CONSTRAINT "office_holders_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_office_holders_v" ADD CONSTRAINT "_office_holders_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_offices_fk" FOREIGN KEY ("offices_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "office_holders_portrait_idx" ON "office_holders" USING btree ("portrait_id");
  CREATE INDEX "_office_holders_v_version_version_portrait_idx" ON "_office_holders_v" USING btree ("version_portrait_id");
  CREATE INDEX "payload_locked_documents_rels_offices_id_idx" ON "payload_locked_documents_rels" USING btree ("offices_id");
  ALTER TABLE "office_holders" DROP COLUMN "office";
  ALTER TABLE "office_holders" DROP COLUMN "from";
  ALTER TABLE "office_holders" DROP COLUMN "to";
  ALTER TABLE "_office_holders_v" DROP COLUMN "version_office";
  ALTER TABLE "_office_holders_v" DROP COLUMN "version_from";
  ALTER TABLE "_office_holders_v" DROP COLUMN "version_to";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "offices_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offices_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_offices_v_version_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_offices_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_offices_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "offices_terms" CASCADE;
  DROP TABLE "offices_to_be_confirmed" CASCADE;
  DROP TABLE "offices" CASCADE;
  DROP TABLE "_offices_v_version_terms" CASCADE;
  DROP TABLE "_offices_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "_offices_v" CASCADE;
  ALTER TABLE "boards" DROP CONSTRAINT "boards_chair_id_offices_id_fk";
  
  ALTER TABLE "_boards_v" DROP CONSTRAINT "_boards_v_version_chair_id_offices_id_fk";
  
  ALTER TABLE "office_holders" DROP CONSTRAINT "office_holders_portrait_id_media_id_fk";
  
  ALTER TABLE "_office_holders_v" DROP CONSTRAINT "_office_holders_v_version_portrait_id_media_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_offices_fk";
  
  DROP INDEX "office_holders_portrait_idx";
  DROP INDEX "_office_holders_v_version_version_portrait_idx";
  DROP INDEX "payload_locked_documents_rels_offices_id_idx";
  ALTER TABLE "office_holders" ADD COLUMN "office" varchar;
  ALTER TABLE "office_holders" ADD COLUMN "from" timestamp(3) with time zone;
  ALTER TABLE "office_holders" ADD COLUMN "to" timestamp(3) with time zone;
  ALTER TABLE "_office_holders_v" ADD COLUMN "version_office" varchar;
  ALTER TABLE "_office_holders_v" ADD COLUMN "version_from" timestamp(3) with time zone;
  ALTER TABLE "_office_holders_v" ADD COLUMN "version_to" timestamp(3) with time zone;
  ALTER TABLE "boards" ADD CONSTRAINT "boards_chair_id_office_holders_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."office_holders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_version_chair_id_office_holders_id_fk" FOREIGN KEY ("version_chair_id") REFERENCES "public"."office_holders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_pages_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "boards" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_boards_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "partnerships" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "programmes" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "strategies" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_strategies_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "services" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_services_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "publication_documents" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_publication_documents_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "news" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_news_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "office_holders" DROP COLUMN "portrait_id";
  ALTER TABLE "office_holders" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_office_holders_v" DROP COLUMN "version_portrait_id";
  ALTER TABLE "_office_holders_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "media" DROP COLUMN "kept_election_reason";
  ALTER TABLE "_media_v" DROP COLUMN "version_kept_election_reason";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "offices_id";
  ALTER TABLE "site_settings" DROP COLUMN "pre_election_from";
  ALTER TABLE "site_settings" DROP COLUMN "pre_election_until";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_pre_election_from";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_pre_election_until";
  DROP TYPE "public"."enum_offices_status";
  DROP TYPE "public"."enum__offices_v_version_status";`)
}
