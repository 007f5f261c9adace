import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_figures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__figures_v_version_dated" AS ENUM('asAt', 'period', 'notGiven');
  CREATE TYPE "public"."enum__figures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_helplines_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__helplines_v_version_check_how" AS ENUM('phoned', 'readOwnPage');
  CREATE TYPE "public"."enum__helplines_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_office_holders_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__office_holders_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_settings_v_version_navigation_form" AS ENUM('nominate');
  CREATE TYPE "public"."enum__site_settings_v_version_nominations" AS ENUM('collect', 'pause', 'govUk');
  CREATE TABLE "_figures_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_figures_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_value" varchar,
  	"version_counts" varchar,
  	"version_among" varchar,
  	"version_source" varchar,
  	"version_source_url" varchar,
  	"version_dated" "enum__figures_v_version_dated" DEFAULT 'asAt',
  	"version_as_at" varchar,
  	"version_from" varchar,
  	"version_to" varchar,
  	"version_owner_id" uuid,
  	"version_review_by" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__figures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_helplines_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_helplines_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_phone" varchar,
  	"version_website" varchar,
  	"version_hours" varchar,
  	"version_for_whom" varchar,
  	"version_cost" varchar,
  	"version_other_ways" varchar,
  	"version_run_by_id" uuid,
  	"version_check_on" timestamp(3) with time zone,
  	"version_check_how" "enum__helplines_v_version_check_how",
  	"version_check_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__helplines_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_organisations_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_abbreviation" varchar,
  	"version_website" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_office_holders_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_office_holders_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_office" varchar,
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__office_holders_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_media_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_media_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_alt" varchar,
  	"version_is_decorative" boolean DEFAULT false,
  	"version_file_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"version_sizes_small_url" varchar,
  	"version_sizes_small_width" numeric,
  	"version_sizes_small_height" numeric,
  	"version_sizes_small_mime_type" varchar,
  	"version_sizes_small_filesize" numeric,
  	"version_sizes_small_filename" varchar,
  	"version_sizes_large_url" varchar,
  	"version_sizes_large_width" numeric,
  	"version_sizes_large_height" numeric,
  	"version_sizes_large_mime_type" varchar,
  	"version_sizes_large_filesize" numeric,
  	"version_sizes_large_filename" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar NOT NULL,
  	"form" "enum__site_settings_v_version_navigation_form",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_visit_reasons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_alert" varchar,
  	"version_office_phone" varchar,
  	"version_office_email" varchar,
  	"version_office_hours" varchar,
  	"version_office_answers_within" varchar,
  	"version_office_data_protection_officer" varchar,
  	"version_office_press_contact" varchar,
  	"version_office_figures_licence" varchar,
  	"version_office_accessibility_contact" varchar,
  	"version_office_accessibility_answers_within" varchar,
  	"version_office_nominations_kept_for" varchar,
  	"version_office_feedback_kept_for" varchar,
  	"version_nominations" "enum__site_settings_v_version_nominations" DEFAULT 'collect' NOT NULL,
  	"version_probation_address" varchar,
  	"version_data_sharing_arrangement" varchar,
  	"version_impact_assessment" varchar,
  	"version_danger_reader_id" uuid,
  	"version_danger_deputy_id" uuid,
  	"version_complaints_read_on" timestamp(3) with time zone,
  	"version_is_open" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_rels" (
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
  
  CREATE TABLE "_urgent_topics_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_danger_words" varchar,
  	"version_danger_is_off" boolean DEFAULT false,
  	"version_suicide_words" varchar,
  	"version_suicide_is_off" boolean DEFAULT false,
  	"version_domestic_abuse_words" varchar,
  	"version_domestic_abuse_is_off" boolean DEFAULT false,
  	"version_sexual_abuse_words" varchar,
  	"version_sexual_abuse_is_off" boolean DEFAULT false,
  	"version_child_at_risk_words" varchar,
  	"version_child_at_risk_is_off" boolean DEFAULT false,
  	"version_own_behaviour_words" varchar,
  	"version_own_behaviour_is_off" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "figures_to_be_confirmed" ALTER COLUMN "what" DROP NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "value" DROP NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "counts" DROP NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "among" DROP NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "source" DROP NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "dated" DROP NOT NULL;
  ALTER TABLE "helplines_to_be_confirmed" ALTER COLUMN "what" DROP NOT NULL;
  ALTER TABLE "helplines" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "helplines" ALTER COLUMN "for_whom" DROP NOT NULL;
  ALTER TABLE "organisations_to_be_confirmed" ALTER COLUMN "what" DROP NOT NULL;
  ALTER TABLE "organisations" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "office_holders_to_be_confirmed" ALTER COLUMN "what" DROP NOT NULL;
  ALTER TABLE "office_holders" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "office_holders" ALTER COLUMN "office" DROP NOT NULL;
  ALTER TABLE "figures" ADD COLUMN "_status" "enum_figures_status" DEFAULT 'draft';
  ALTER TABLE "helplines" ADD COLUMN "_status" "enum_helplines_status" DEFAULT 'draft';
  ALTER TABLE "organisations" ADD COLUMN "_status" "enum_organisations_status" DEFAULT 'draft';
  ALTER TABLE "office_holders" ADD COLUMN "_status" "enum_office_holders_status" DEFAULT 'draft';
  ALTER TABLE "_figures_v_version_to_be_confirmed" ADD CONSTRAINT "_figures_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_figures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_figures_v" ADD CONSTRAINT "_figures_v_parent_id_figures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."figures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_figures_v" ADD CONSTRAINT "_figures_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v_version_to_be_confirmed" ADD CONSTRAINT "_helplines_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_parent_id_helplines_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_version_run_by_id_organisations_id_fk" FOREIGN KEY ("version_run_by_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_version_check_by_id_users_id_fk" FOREIGN KEY ("version_check_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_to_be_confirmed" ADD CONSTRAINT "_organisations_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_office_holders_v_version_to_be_confirmed" ADD CONSTRAINT "_office_holders_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_office_holders_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_office_holders_v" ADD CONSTRAINT "_office_holders_v_parent_id_office_holders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."office_holders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v_version_to_be_confirmed" ADD CONSTRAINT "_media_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_navigation" ADD CONSTRAINT "_site_settings_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_visit_reasons" ADD CONSTRAINT "_site_settings_v_version_visit_reasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_danger_reader_id_users_id_fk" FOREIGN KEY ("version_danger_reader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_danger_deputy_id_users_id_fk" FOREIGN KEY ("version_danger_deputy_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "_figures_v_version_to_be_confirmed_order_idx" ON "_figures_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_figures_v_version_to_be_confirmed_parent_id_idx" ON "_figures_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_figures_v_parent_idx" ON "_figures_v" USING btree ("parent_id");
  CREATE INDEX "_figures_v_version_version_owner_idx" ON "_figures_v" USING btree ("version_owner_id");
  CREATE INDEX "_figures_v_version_version_updated_at_idx" ON "_figures_v" USING btree ("version_updated_at");
  CREATE INDEX "_figures_v_version_version_created_at_idx" ON "_figures_v" USING btree ("version_created_at");
  CREATE INDEX "_figures_v_version_version__status_idx" ON "_figures_v" USING btree ("version__status");
  CREATE INDEX "_figures_v_created_at_idx" ON "_figures_v" USING btree ("created_at");
  CREATE INDEX "_figures_v_updated_at_idx" ON "_figures_v" USING btree ("updated_at");
  CREATE INDEX "_figures_v_latest_idx" ON "_figures_v" USING btree ("latest");
  CREATE INDEX "_helplines_v_version_to_be_confirmed_order_idx" ON "_helplines_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_helplines_v_version_to_be_confirmed_parent_id_idx" ON "_helplines_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_helplines_v_parent_idx" ON "_helplines_v" USING btree ("parent_id");
  CREATE INDEX "_helplines_v_version_version_run_by_idx" ON "_helplines_v" USING btree ("version_run_by_id");
  CREATE INDEX "_helplines_v_version_check_version_check_by_idx" ON "_helplines_v" USING btree ("version_check_by_id");
  CREATE INDEX "_helplines_v_version_version_updated_at_idx" ON "_helplines_v" USING btree ("version_updated_at");
  CREATE INDEX "_helplines_v_version_version_created_at_idx" ON "_helplines_v" USING btree ("version_created_at");
  CREATE INDEX "_helplines_v_version_version__status_idx" ON "_helplines_v" USING btree ("version__status");
  CREATE INDEX "_helplines_v_created_at_idx" ON "_helplines_v" USING btree ("created_at");
  CREATE INDEX "_helplines_v_updated_at_idx" ON "_helplines_v" USING btree ("updated_at");
  CREATE INDEX "_helplines_v_latest_idx" ON "_helplines_v" USING btree ("latest");
  CREATE INDEX "_organisations_v_version_to_be_confirmed_order_idx" ON "_organisations_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_to_be_confirmed_parent_id_idx" ON "_organisations_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "_office_holders_v_version_to_be_confirmed_order_idx" ON "_office_holders_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_office_holders_v_version_to_be_confirmed_parent_id_idx" ON "_office_holders_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_office_holders_v_parent_idx" ON "_office_holders_v" USING btree ("parent_id");
  CREATE INDEX "_office_holders_v_version_version_updated_at_idx" ON "_office_holders_v" USING btree ("version_updated_at");
  CREATE INDEX "_office_holders_v_version_version_created_at_idx" ON "_office_holders_v" USING btree ("version_created_at");
  CREATE INDEX "_office_holders_v_version_version__status_idx" ON "_office_holders_v" USING btree ("version__status");
  CREATE INDEX "_office_holders_v_created_at_idx" ON "_office_holders_v" USING btree ("created_at");
  CREATE INDEX "_office_holders_v_updated_at_idx" ON "_office_holders_v" USING btree ("updated_at");
  CREATE INDEX "_office_holders_v_latest_idx" ON "_office_holders_v" USING btree ("latest");
  CREATE INDEX "_media_v_version_to_be_confirmed_order_idx" ON "_media_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_media_v_version_to_be_confirmed_parent_id_idx" ON "_media_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_version_sizes_small_version_sizes_small_filenam_idx" ON "_media_v" USING btree ("version_sizes_small_filename");
  CREATE INDEX "_media_v_version_sizes_large_version_sizes_large_filenam_idx" ON "_media_v" USING btree ("version_sizes_large_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_version_navigation_order_idx" ON "_site_settings_v_version_navigation" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_navigation_parent_id_idx" ON "_site_settings_v_version_navigation" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_visit_reasons_order_idx" ON "_site_settings_v_version_visit_reasons" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_visit_reasons_parent_id_idx" ON "_site_settings_v_version_visit_reasons" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_version_danger_reader_idx" ON "_site_settings_v" USING btree ("version_danger_reader_id");
  CREATE INDEX "_site_settings_v_version_version_danger_deputy_idx" ON "_site_settings_v" USING btree ("version_danger_deputy_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_rels_order_idx" ON "_site_settings_v_rels" USING btree ("order");
  CREATE INDEX "_site_settings_v_rels_parent_idx" ON "_site_settings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_site_settings_v_rels_path_idx" ON "_site_settings_v_rels" USING btree ("path");
  CREATE INDEX "_site_settings_v_rels_pages_id_idx" ON "_site_settings_v_rels" USING btree ("pages_id");
  CREATE INDEX "_site_settings_v_rels_boards_id_idx" ON "_site_settings_v_rels" USING btree ("boards_id");
  CREATE INDEX "_site_settings_v_rels_partnerships_id_idx" ON "_site_settings_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_site_settings_v_rels_programmes_id_idx" ON "_site_settings_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_site_settings_v_rels_strategies_id_idx" ON "_site_settings_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_site_settings_v_rels_services_id_idx" ON "_site_settings_v_rels" USING btree ("services_id");
  CREATE INDEX "_site_settings_v_rels_publication_documents_id_idx" ON "_site_settings_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_site_settings_v_rels_news_id_idx" ON "_site_settings_v_rels" USING btree ("news_id");
  CREATE INDEX "_urgent_topics_v_created_at_idx" ON "_urgent_topics_v" USING btree ("created_at");
  CREATE INDEX "_urgent_topics_v_updated_at_idx" ON "_urgent_topics_v" USING btree ("updated_at");
  CREATE INDEX "figures__status_idx" ON "figures" USING btree ("_status");
  CREATE INDEX "helplines__status_idx" ON "helplines" USING btree ("_status");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE INDEX "office_holders__status_idx" ON "office_holders" USING btree ("_status");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_figures_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_figures_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_helplines_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_helplines_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_office_holders_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_office_holders_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_media_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_media_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_navigation" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_visit_reasons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_urgent_topics_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "_figures_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "_figures_v" CASCADE;
  DROP TABLE "_helplines_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "_helplines_v" CASCADE;
  DROP TABLE "_organisations_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_office_holders_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "_office_holders_v" CASCADE;
  DROP TABLE "_media_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "_site_settings_v_version_navigation" CASCADE;
  DROP TABLE "_site_settings_v_version_visit_reasons" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_rels" CASCADE;
  DROP TABLE "_urgent_topics_v" CASCADE;
  DROP INDEX "figures__status_idx";
  DROP INDEX "helplines__status_idx";
  DROP INDEX "organisations__status_idx";
  DROP INDEX "office_holders__status_idx";
  ALTER TABLE "figures_to_be_confirmed" ALTER COLUMN "what" SET NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "value" SET NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "counts" SET NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "among" SET NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "source" SET NOT NULL;
  ALTER TABLE "figures" ALTER COLUMN "dated" SET NOT NULL;
  ALTER TABLE "helplines_to_be_confirmed" ALTER COLUMN "what" SET NOT NULL;
  ALTER TABLE "helplines" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "helplines" ALTER COLUMN "for_whom" SET NOT NULL;
  ALTER TABLE "organisations_to_be_confirmed" ALTER COLUMN "what" SET NOT NULL;
  ALTER TABLE "organisations" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "office_holders_to_be_confirmed" ALTER COLUMN "what" SET NOT NULL;
  ALTER TABLE "office_holders" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "office_holders" ALTER COLUMN "office" SET NOT NULL;
  ALTER TABLE "figures" DROP COLUMN "_status";
  ALTER TABLE "helplines" DROP COLUMN "_status";
  ALTER TABLE "organisations" DROP COLUMN "_status";
  ALTER TABLE "office_holders" DROP COLUMN "_status";
  DROP TYPE "public"."enum_figures_status";
  DROP TYPE "public"."enum__figures_v_version_dated";
  DROP TYPE "public"."enum__figures_v_version_status";
  DROP TYPE "public"."enum_helplines_status";
  DROP TYPE "public"."enum__helplines_v_version_check_how";
  DROP TYPE "public"."enum__helplines_v_version_status";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum_office_holders_status";
  DROP TYPE "public"."enum__office_holders_v_version_status";
  DROP TYPE "public"."enum__site_settings_v_version_navigation_form";
  DROP TYPE "public"."enum__site_settings_v_version_nominations";`)
}
