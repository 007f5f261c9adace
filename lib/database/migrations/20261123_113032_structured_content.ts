import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_strategies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__strategies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_services_needs" AS ENUM('housing', 'work', 'health', 'drugsAndAlcohol', 'money', 'family', 'legal', 'abuse', 'victims');
  CREATE TYPE "public"."enum_services_audiences" AS ENUM('convictions', 'families', 'victims', 'behaviour', 'everyone');
  CREATE TYPE "public"."enum_services_areas" AS ENUM('bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire', 'national');
  CREATE TYPE "public"."enum_services_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_version_needs" AS ENUM('housing', 'work', 'health', 'drugsAndAlcohol', 'money', 'family', 'legal', 'abuse', 'victims');
  CREATE TYPE "public"."enum__services_v_version_audiences" AS ENUM('convictions', 'families', 'victims', 'behaviour', 'everyone');
  CREATE TYPE "public"."enum__services_v_version_areas" AS ENUM('bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire', 'national');
  CREATE TYPE "public"."enum__services_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_publication_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__publication_documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_accessibility_issues_ground" AS ENUM('nonCompliance', 'disproportionateBurden', 'outOfScope');
  CREATE TABLE "boards_meetings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"title" varchar
  );
  
  CREATE TABLE "boards_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"publication_documents_id" uuid
  );
  
  CREATE TABLE "_boards_v_version_meetings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"title" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_boards_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"publication_documents_id" uuid
  );
  
  CREATE TABLE "strategies_focus_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"explanation" varchar
  );
  
  CREATE TABLE "strategies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"from" varchar,
  	"to" varchar,
  	"is_sensitive" boolean DEFAULT false,
  	"next_review_due" timestamp(3) with time zone,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_strategies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "strategies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"publication_documents_id" uuid
  );
  
  CREATE TABLE "_strategies_v_version_focus_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"explanation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_strategies_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_from" varchar,
  	"version_to" varchar,
  	"version_is_sensitive" boolean DEFAULT false,
  	"version_next_review_due" timestamp(3) with time zone,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__strategies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_strategies_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"publication_documents_id" uuid
  );
  
  CREATE TABLE "services_needs" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_needs",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_audiences",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_areas" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_areas",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"run_by_id" uuid,
  	"hours" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"website" varchar,
  	"how_to_get_help" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"source" varchar,
  	"is_sensitive" boolean DEFAULT false,
  	"next_review_due" timestamp(3) with time zone,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_services_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_services_v_version_needs" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_needs",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_audiences",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_areas" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_areas",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_run_by_id" uuid,
  	"version_hours" varchar,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_how_to_get_help" varchar,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_source" varchar,
  	"version_is_sensitive" boolean DEFAULT false,
  	"version_next_review_due" timestamp(3) with time zone,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__services_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "publication_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"published_on" varchar,
  	"publisher_id" uuid,
  	"file_id" uuid,
  	"url" varchar,
  	"is_sensitive" boolean DEFAULT false,
  	"next_review_due" timestamp(3) with time zone,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_publication_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_publication_documents_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_published_on" varchar,
  	"version_publisher_id" uuid,
  	"version_file_id" uuid,
  	"version_url" varchar,
  	"version_is_sensitive" boolean DEFAULT false,
  	"version_next_review_due" timestamp(3) with time zone,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__publication_documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "news" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"date" timestamp(3) with time zone,
  	"is_sensitive" boolean DEFAULT false,
  	"next_review_due" timestamp(3) with time zone,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_news_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_date" timestamp(3) with time zone,
  	"version_is_sensitive" boolean DEFAULT false,
  	"version_next_review_due" timestamp(3) with time zone,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "helplines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"hours" varchar NOT NULL,
  	"for_whom" varchar NOT NULL,
  	"cost" varchar,
  	"other_ways" varchar,
  	"run_by_id" uuid,
  	"website" varchar,
  	"checked_on" timestamp(3) with time zone NOT NULL,
  	"source" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"abbreviation" varchar,
  	"website" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "office_holders" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"office" varchar NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"alt" varchar,
  	"is_decorative" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "accessibility_issues" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"issue" varchar NOT NULL,
  	"criterion" varchar NOT NULL,
  	"ground" "enum_accessibility_issues_ground" DEFAULT 'nonCompliance' NOT NULL,
  	"plan" varchar NOT NULL,
  	"found_on" timestamp(3) with time zone NOT NULL,
  	"mended_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "search_misses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"words" varchar NOT NULL,
  	"count" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "pages" ADD COLUMN "parent_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "is_sensitive" boolean DEFAULT false;
  ALTER TABLE "pages" ADD COLUMN "next_review_due" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_parent_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_is_sensitive" boolean DEFAULT false;
  ALTER TABLE "_pages_v" ADD COLUMN "version_next_review_due" timestamp(3) with time zone;
  ALTER TABLE "boards" ADD COLUMN "chair_id" uuid;
  ALTER TABLE "boards" ADD COLUMN "is_sensitive" boolean DEFAULT false;
  ALTER TABLE "boards" ADD COLUMN "next_review_due" timestamp(3) with time zone;
  ALTER TABLE "_boards_v" ADD COLUMN "version_chair_id" uuid;
  ALTER TABLE "_boards_v" ADD COLUMN "version_is_sensitive" boolean DEFAULT false;
  ALTER TABLE "_boards_v" ADD COLUMN "version_next_review_due" timestamp(3) with time zone;
  ALTER TABLE "partnerships" ADD COLUMN "legal_basis" varchar;
  ALTER TABLE "partnerships" ADD COLUMN "is_sensitive" boolean DEFAULT false;
  ALTER TABLE "partnerships" ADD COLUMN "next_review_due" timestamp(3) with time zone;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_legal_basis" varchar;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_is_sensitive" boolean DEFAULT false;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_next_review_due" timestamp(3) with time zone;
  ALTER TABLE "programmes" ADD COLUMN "is_sensitive" boolean DEFAULT false;
  ALTER TABLE "programmes" ADD COLUMN "next_review_due" timestamp(3) with time zone;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_is_sensitive" boolean DEFAULT false;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_next_review_due" timestamp(3) with time zone;
  ALTER TABLE "figures" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "figures" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "strategies_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "services_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "publication_documents_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "news_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "helplines_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "organisations_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "office_holders_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "media_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "accessibility_issues_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_misses_id" uuid;
  ALTER TABLE "site_settings_rels" ADD COLUMN "strategies_id" uuid;
  ALTER TABLE "site_settings_rels" ADD COLUMN "services_id" uuid;
  ALTER TABLE "site_settings_rels" ADD COLUMN "publication_documents_id" uuid;
  ALTER TABLE "site_settings_rels" ADD COLUMN "news_id" uuid;
  ALTER TABLE "boards_meetings" ADD CONSTRAINT "boards_meetings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_version_meetings" ADD CONSTRAINT "_boards_v_version_meetings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_boards_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_boards_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_focus_areas" ADD CONSTRAINT "strategies_focus_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_version_focus_areas" ADD CONSTRAINT "_strategies_v_version_focus_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_strategies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v" ADD CONSTRAINT "_strategies_v_parent_id_strategies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."strategies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_strategies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_needs" ADD CONSTRAINT "services_needs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_audiences" ADD CONSTRAINT "services_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_areas" ADD CONSTRAINT "services_areas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_run_by_id_organisations_id_fk" FOREIGN KEY ("run_by_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_version_needs" ADD CONSTRAINT "_services_v_version_needs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_audiences" ADD CONSTRAINT "_services_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_areas" ADD CONSTRAINT "_services_v_version_areas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_run_by_id_organisations_id_fk" FOREIGN KEY ("version_run_by_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_documents" ADD CONSTRAINT "publication_documents_publisher_id_organisations_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_documents" ADD CONSTRAINT "publication_documents_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publication_documents_v" ADD CONSTRAINT "_publication_documents_v_parent_id_publication_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publication_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publication_documents_v" ADD CONSTRAINT "_publication_documents_v_version_publisher_id_organisations_id_fk" FOREIGN KEY ("version_publisher_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publication_documents_v" ADD CONSTRAINT "_publication_documents_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines" ADD CONSTRAINT "helplines_run_by_id_organisations_id_fk" FOREIGN KEY ("run_by_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "boards_meetings_order_idx" ON "boards_meetings" USING btree ("_order");
  CREATE INDEX "boards_meetings_parent_id_idx" ON "boards_meetings" USING btree ("_parent_id");
  CREATE INDEX "boards_rels_order_idx" ON "boards_rels" USING btree ("order");
  CREATE INDEX "boards_rels_parent_idx" ON "boards_rels" USING btree ("parent_id");
  CREATE INDEX "boards_rels_path_idx" ON "boards_rels" USING btree ("path");
  CREATE INDEX "boards_rels_publication_documents_id_idx" ON "boards_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_boards_v_version_meetings_order_idx" ON "_boards_v_version_meetings" USING btree ("_order");
  CREATE INDEX "_boards_v_version_meetings_parent_id_idx" ON "_boards_v_version_meetings" USING btree ("_parent_id");
  CREATE INDEX "_boards_v_rels_order_idx" ON "_boards_v_rels" USING btree ("order");
  CREATE INDEX "_boards_v_rels_parent_idx" ON "_boards_v_rels" USING btree ("parent_id");
  CREATE INDEX "_boards_v_rels_path_idx" ON "_boards_v_rels" USING btree ("path");
  CREATE INDEX "_boards_v_rels_publication_documents_id_idx" ON "_boards_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "strategies_focus_areas_order_idx" ON "strategies_focus_areas" USING btree ("_order");
  CREATE INDEX "strategies_focus_areas_parent_id_idx" ON "strategies_focus_areas" USING btree ("_parent_id");
  CREATE INDEX "strategies_slug_idx" ON "strategies" USING btree ("slug");
  CREATE INDEX "strategies_updated_at_idx" ON "strategies" USING btree ("updated_at");
  CREATE INDEX "strategies_created_at_idx" ON "strategies" USING btree ("created_at");
  CREATE INDEX "strategies__status_idx" ON "strategies" USING btree ("_status");
  CREATE INDEX "strategies_rels_order_idx" ON "strategies_rels" USING btree ("order");
  CREATE INDEX "strategies_rels_parent_idx" ON "strategies_rels" USING btree ("parent_id");
  CREATE INDEX "strategies_rels_path_idx" ON "strategies_rels" USING btree ("path");
  CREATE INDEX "strategies_rels_organisations_id_idx" ON "strategies_rels" USING btree ("organisations_id");
  CREATE INDEX "strategies_rels_publication_documents_id_idx" ON "strategies_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_strategies_v_version_focus_areas_order_idx" ON "_strategies_v_version_focus_areas" USING btree ("_order");
  CREATE INDEX "_strategies_v_version_focus_areas_parent_id_idx" ON "_strategies_v_version_focus_areas" USING btree ("_parent_id");
  CREATE INDEX "_strategies_v_parent_idx" ON "_strategies_v" USING btree ("parent_id");
  CREATE INDEX "_strategies_v_version_version_slug_idx" ON "_strategies_v" USING btree ("version_slug");
  CREATE INDEX "_strategies_v_version_version_updated_at_idx" ON "_strategies_v" USING btree ("version_updated_at");
  CREATE INDEX "_strategies_v_version_version_created_at_idx" ON "_strategies_v" USING btree ("version_created_at");
  CREATE INDEX "_strategies_v_version_version__status_idx" ON "_strategies_v" USING btree ("version__status");
  CREATE INDEX "_strategies_v_created_at_idx" ON "_strategies_v" USING btree ("created_at");
  CREATE INDEX "_strategies_v_updated_at_idx" ON "_strategies_v" USING btree ("updated_at");
  CREATE INDEX "_strategies_v_latest_idx" ON "_strategies_v" USING btree ("latest");
  CREATE INDEX "_strategies_v_autosave_idx" ON "_strategies_v" USING btree ("autosave");
  CREATE INDEX "_strategies_v_rels_order_idx" ON "_strategies_v_rels" USING btree ("order");
  CREATE INDEX "_strategies_v_rels_parent_idx" ON "_strategies_v_rels" USING btree ("parent_id");
  CREATE INDEX "_strategies_v_rels_path_idx" ON "_strategies_v_rels" USING btree ("path");
  CREATE INDEX "_strategies_v_rels_organisations_id_idx" ON "_strategies_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_strategies_v_rels_publication_documents_id_idx" ON "_strategies_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "services_needs_order_idx" ON "services_needs" USING btree ("order");
  CREATE INDEX "services_needs_parent_idx" ON "services_needs" USING btree ("parent_id");
  CREATE INDEX "services_audiences_order_idx" ON "services_audiences" USING btree ("order");
  CREATE INDEX "services_audiences_parent_idx" ON "services_audiences" USING btree ("parent_id");
  CREATE INDEX "services_areas_order_idx" ON "services_areas" USING btree ("order");
  CREATE INDEX "services_areas_parent_idx" ON "services_areas" USING btree ("parent_id");
  CREATE INDEX "services_slug_idx" ON "services" USING btree ("slug");
  CREATE INDEX "services_run_by_idx" ON "services" USING btree ("run_by_id");
  CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
  CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
  CREATE INDEX "services__status_idx" ON "services" USING btree ("_status");
  CREATE INDEX "_services_v_version_needs_order_idx" ON "_services_v_version_needs" USING btree ("order");
  CREATE INDEX "_services_v_version_needs_parent_idx" ON "_services_v_version_needs" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_audiences_order_idx" ON "_services_v_version_audiences" USING btree ("order");
  CREATE INDEX "_services_v_version_audiences_parent_idx" ON "_services_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_areas_order_idx" ON "_services_v_version_areas" USING btree ("order");
  CREATE INDEX "_services_v_version_areas_parent_idx" ON "_services_v_version_areas" USING btree ("parent_id");
  CREATE INDEX "_services_v_parent_idx" ON "_services_v" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_version_slug_idx" ON "_services_v" USING btree ("version_slug");
  CREATE INDEX "_services_v_version_version_run_by_idx" ON "_services_v" USING btree ("version_run_by_id");
  CREATE INDEX "_services_v_version_version_updated_at_idx" ON "_services_v" USING btree ("version_updated_at");
  CREATE INDEX "_services_v_version_version_created_at_idx" ON "_services_v" USING btree ("version_created_at");
  CREATE INDEX "_services_v_version_version__status_idx" ON "_services_v" USING btree ("version__status");
  CREATE INDEX "_services_v_created_at_idx" ON "_services_v" USING btree ("created_at");
  CREATE INDEX "_services_v_updated_at_idx" ON "_services_v" USING btree ("updated_at");
  CREATE INDEX "_services_v_latest_idx" ON "_services_v" USING btree ("latest");
  CREATE INDEX "_services_v_autosave_idx" ON "_services_v" USING btree ("autosave");
  CREATE INDEX "publication_documents_slug_idx" ON "publication_documents" USING btree ("slug");
  CREATE INDEX "publication_documents_publisher_idx" ON "publication_documents" USING btree ("publisher_id");
  CREATE INDEX "publication_documents_file_idx" ON "publication_documents" USING btree ("file_id");
  CREATE INDEX "publication_documents_updated_at_idx" ON "publication_documents" USING btree ("updated_at");
  CREATE INDEX "publication_documents_created_at_idx" ON "publication_documents" USING btree ("created_at");
  CREATE INDEX "publication_documents__status_idx" ON "publication_documents" USING btree ("_status");
  CREATE INDEX "_publication_documents_v_parent_idx" ON "_publication_documents_v" USING btree ("parent_id");
  CREATE INDEX "_publication_documents_v_version_version_slug_idx" ON "_publication_documents_v" USING btree ("version_slug");
  CREATE INDEX "_publication_documents_v_version_version_publisher_idx" ON "_publication_documents_v" USING btree ("version_publisher_id");
  CREATE INDEX "_publication_documents_v_version_version_file_idx" ON "_publication_documents_v" USING btree ("version_file_id");
  CREATE INDEX "_publication_documents_v_version_version_updated_at_idx" ON "_publication_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_publication_documents_v_version_version_created_at_idx" ON "_publication_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_publication_documents_v_version_version__status_idx" ON "_publication_documents_v" USING btree ("version__status");
  CREATE INDEX "_publication_documents_v_created_at_idx" ON "_publication_documents_v" USING btree ("created_at");
  CREATE INDEX "_publication_documents_v_updated_at_idx" ON "_publication_documents_v" USING btree ("updated_at");
  CREATE INDEX "_publication_documents_v_latest_idx" ON "_publication_documents_v" USING btree ("latest");
  CREATE INDEX "_publication_documents_v_autosave_idx" ON "_publication_documents_v" USING btree ("autosave");
  CREATE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_autosave_idx" ON "_news_v" USING btree ("autosave");
  CREATE INDEX "helplines_run_by_idx" ON "helplines" USING btree ("run_by_id");
  CREATE INDEX "helplines_updated_at_idx" ON "helplines" USING btree ("updated_at");
  CREATE INDEX "helplines_created_at_idx" ON "helplines" USING btree ("created_at");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "office_holders_updated_at_idx" ON "office_holders" USING btree ("updated_at");
  CREATE INDEX "office_holders_created_at_idx" ON "office_holders" USING btree ("created_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "accessibility_issues_updated_at_idx" ON "accessibility_issues" USING btree ("updated_at");
  CREATE INDEX "accessibility_issues_created_at_idx" ON "accessibility_issues" USING btree ("created_at");
  CREATE UNIQUE INDEX "search_misses_words_idx" ON "search_misses" USING btree ("words");
  CREATE INDEX "search_misses_updated_at_idx" ON "search_misses" USING btree ("updated_at");
  CREATE INDEX "search_misses_created_at_idx" ON "search_misses" USING btree ("created_at");
  ALTER TABLE "pages" ADD CONSTRAINT "pages_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_parent_id_pages_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boards" ADD CONSTRAINT "boards_chair_id_office_holders_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."office_holders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_version_chair_id_office_holders_id_fk" FOREIGN KEY ("version_chair_id") REFERENCES "public"."office_holders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figures" ADD CONSTRAINT "figures_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_helplines_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_office_holders_fk" FOREIGN KEY ("office_holders_id") REFERENCES "public"."office_holders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_accessibility_issues_fk" FOREIGN KEY ("accessibility_issues_id") REFERENCES "public"."accessibility_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_misses_fk" FOREIGN KEY ("search_misses_id") REFERENCES "public"."search_misses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_parent_idx" ON "pages" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_parent_idx" ON "_pages_v" USING btree ("version_parent_id");
  CREATE INDEX "boards_chair_idx" ON "boards" USING btree ("chair_id");
  CREATE INDEX "_boards_v_version_version_chair_idx" ON "_boards_v" USING btree ("version_chair_id");
  CREATE INDEX "figures_owner_idx" ON "figures" USING btree ("owner_id");
  CREATE INDEX "payload_locked_documents_rels_strategies_id_idx" ON "payload_locked_documents_rels" USING btree ("strategies_id");
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_publication_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("publication_documents_id");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_helplines_id_idx" ON "payload_locked_documents_rels" USING btree ("helplines_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_office_holders_id_idx" ON "payload_locked_documents_rels" USING btree ("office_holders_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_accessibility_issues_id_idx" ON "payload_locked_documents_rels" USING btree ("accessibility_issues_id");
  CREATE INDEX "payload_locked_documents_rels_search_misses_id_idx" ON "payload_locked_documents_rels" USING btree ("search_misses_id");
  CREATE INDEX "site_settings_rels_strategies_id_idx" ON "site_settings_rels" USING btree ("strategies_id");
  CREATE INDEX "site_settings_rels_services_id_idx" ON "site_settings_rels" USING btree ("services_id");
  CREATE INDEX "site_settings_rels_publication_documents_id_idx" ON "site_settings_rels" USING btree ("publication_documents_id");
  CREATE INDEX "site_settings_rels_news_id_idx" ON "site_settings_rels" USING btree ("news_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "boards_meetings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "boards_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_boards_v_version_meetings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_boards_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "strategies_focus_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "strategies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "strategies_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_strategies_v_version_focus_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_strategies_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_strategies_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_needs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_audiences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_needs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_audiences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "publication_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_publication_documents_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "news" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_news_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "helplines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "office_holders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "media" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_issues" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_misses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "boards_meetings" CASCADE;
  DROP TABLE "boards_rels" CASCADE;
  DROP TABLE "_boards_v_version_meetings" CASCADE;
  DROP TABLE "_boards_v_rels" CASCADE;
  DROP TABLE "strategies_focus_areas" CASCADE;
  DROP TABLE "strategies" CASCADE;
  DROP TABLE "strategies_rels" CASCADE;
  DROP TABLE "_strategies_v_version_focus_areas" CASCADE;
  DROP TABLE "_strategies_v" CASCADE;
  DROP TABLE "_strategies_v_rels" CASCADE;
  DROP TABLE "services_needs" CASCADE;
  DROP TABLE "services_audiences" CASCADE;
  DROP TABLE "services_areas" CASCADE;
  DROP TABLE "services" CASCADE;
  DROP TABLE "_services_v_version_needs" CASCADE;
  DROP TABLE "_services_v_version_audiences" CASCADE;
  DROP TABLE "_services_v_version_areas" CASCADE;
  DROP TABLE "_services_v" CASCADE;
  DROP TABLE "publication_documents" CASCADE;
  DROP TABLE "_publication_documents_v" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "helplines" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "office_holders" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "accessibility_issues" CASCADE;
  DROP TABLE "search_misses" CASCADE;
  ALTER TABLE "pages" DROP CONSTRAINT "pages_parent_id_pages_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_parent_id_pages_id_fk";
  
  ALTER TABLE "boards" DROP CONSTRAINT "boards_chair_id_office_holders_id_fk";
  
  ALTER TABLE "_boards_v" DROP CONSTRAINT "_boards_v_version_chair_id_office_holders_id_fk";
  
  ALTER TABLE "figures" DROP CONSTRAINT "figures_owner_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_strategies_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_services_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_publications_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_news_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_helplines_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_organisations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_office_holders_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_media_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_accessibility_issues_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_misses_fk";
  
  ALTER TABLE "site_settings_rels" DROP CONSTRAINT "site_settings_rels_strategies_fk";
  
  ALTER TABLE "site_settings_rels" DROP CONSTRAINT "site_settings_rels_services_fk";
  
  ALTER TABLE "site_settings_rels" DROP CONSTRAINT "site_settings_rels_publications_fk";
  
  ALTER TABLE "site_settings_rels" DROP CONSTRAINT "site_settings_rels_news_fk";
  
  DROP INDEX "pages_parent_idx";
  DROP INDEX "_pages_v_version_version_parent_idx";
  DROP INDEX "boards_chair_idx";
  DROP INDEX "_boards_v_version_version_chair_idx";
  DROP INDEX "figures_owner_idx";
  DROP INDEX "payload_locked_documents_rels_strategies_id_idx";
  DROP INDEX "payload_locked_documents_rels_services_id_idx";
  DROP INDEX "payload_locked_documents_rels_publication_documents_id_idx";
  DROP INDEX "payload_locked_documents_rels_news_id_idx";
  DROP INDEX "payload_locked_documents_rels_helplines_id_idx";
  DROP INDEX "payload_locked_documents_rels_organisations_id_idx";
  DROP INDEX "payload_locked_documents_rels_office_holders_id_idx";
  DROP INDEX "payload_locked_documents_rels_media_id_idx";
  DROP INDEX "payload_locked_documents_rels_accessibility_issues_id_idx";
  DROP INDEX "payload_locked_documents_rels_search_misses_id_idx";
  DROP INDEX "site_settings_rels_strategies_id_idx";
  DROP INDEX "site_settings_rels_services_id_idx";
  DROP INDEX "site_settings_rels_publication_documents_id_idx";
  DROP INDEX "site_settings_rels_news_id_idx";
  ALTER TABLE "pages" DROP COLUMN "parent_id";
  ALTER TABLE "pages" DROP COLUMN "is_sensitive";
  ALTER TABLE "pages" DROP COLUMN "next_review_due";
  ALTER TABLE "_pages_v" DROP COLUMN "version_parent_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_is_sensitive";
  ALTER TABLE "_pages_v" DROP COLUMN "version_next_review_due";
  ALTER TABLE "boards" DROP COLUMN "chair_id";
  ALTER TABLE "boards" DROP COLUMN "is_sensitive";
  ALTER TABLE "boards" DROP COLUMN "next_review_due";
  ALTER TABLE "_boards_v" DROP COLUMN "version_chair_id";
  ALTER TABLE "_boards_v" DROP COLUMN "version_is_sensitive";
  ALTER TABLE "_boards_v" DROP COLUMN "version_next_review_due";
  ALTER TABLE "partnerships" DROP COLUMN "legal_basis";
  ALTER TABLE "partnerships" DROP COLUMN "is_sensitive";
  ALTER TABLE "partnerships" DROP COLUMN "next_review_due";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_legal_basis";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_is_sensitive";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_next_review_due";
  ALTER TABLE "programmes" DROP COLUMN "is_sensitive";
  ALTER TABLE "programmes" DROP COLUMN "next_review_due";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_is_sensitive";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_next_review_due";
  ALTER TABLE "figures" DROP COLUMN "owner_id";
  ALTER TABLE "figures" DROP COLUMN "review_by";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "strategies_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "services_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "publication_documents_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "news_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "helplines_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "organisations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "office_holders_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "media_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "accessibility_issues_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_misses_id";
  ALTER TABLE "site_settings_rels" DROP COLUMN "strategies_id";
  ALTER TABLE "site_settings_rels" DROP COLUMN "services_id";
  ALTER TABLE "site_settings_rels" DROP COLUMN "publication_documents_id";
  ALTER TABLE "site_settings_rels" DROP COLUMN "news_id";
  DROP TYPE "public"."enum_strategies_status";
  DROP TYPE "public"."enum__strategies_v_version_status";
  DROP TYPE "public"."enum_services_needs";
  DROP TYPE "public"."enum_services_audiences";
  DROP TYPE "public"."enum_services_areas";
  DROP TYPE "public"."enum_services_status";
  DROP TYPE "public"."enum__services_v_version_needs";
  DROP TYPE "public"."enum__services_v_version_audiences";
  DROP TYPE "public"."enum__services_v_version_areas";
  DROP TYPE "public"."enum__services_v_version_status";
  DROP TYPE "public"."enum_publication_documents_status";
  DROP TYPE "public"."enum__publication_documents_v_version_status";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum_accessibility_issues_ground";`)
}
