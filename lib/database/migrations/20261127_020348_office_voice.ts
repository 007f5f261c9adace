import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_pages_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum__pages_v_version_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum_boards_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum__boards_v_version_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum_partnerships_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum__partnerships_v_version_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum_programmes_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum__programmes_v_version_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum_strategies_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum__strategies_v_version_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum_services_check_how" AS ENUM('phoned', 'readOwnPage');
  CREATE TYPE "public"."enum_services_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum__services_v_version_check_how" AS ENUM('phoned', 'readOwnPage');
  CREATE TYPE "public"."enum__services_v_version_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum_publication_documents_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum__publication_documents_v_version_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum_news_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum__news_v_version_browser_title" AS ENUM('help', 'support', 'talk', 'programme');
  CREATE TYPE "public"."enum_helplines_check_how" AS ENUM('phoned', 'readOwnPage');
  CREATE TYPE "public"."enum_pinned_answers_need" AS ENUM('housing', 'work', 'health', 'drugsAndAlcohol', 'money', 'family', 'legal', 'abuse', 'victims');
  CREATE TYPE "public"."enum_pinned_answers_area" AS ENUM('bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire', 'national');
  CREATE TYPE "public"."enum_pinned_answers_form" AS ENUM('nominate');
  CREATE TYPE "public"."enum_redirects_matches" AS ENUM('exactly', 'beginning');
  CREATE TYPE "public"."enum_redirects_need" AS ENUM('housing', 'work', 'health', 'drugsAndAlcohol', 'money', 'family', 'legal', 'abuse', 'victims');
  CREATE TYPE "public"."enum_redirects_area" AS ENUM('bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire', 'national');
  CREATE TYPE "public"."enum_redirects_form" AS ENUM('nominate');
  CREATE TYPE "public"."enum_site_settings_nominations" AS ENUM('collect', 'pause', 'govUk');
  CREATE TABLE "pages_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "_pages_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "boards_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "_boards_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "partnerships_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "_partnerships_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "programmes_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "_programmes_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "strategies_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "_strategies_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "services_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "_services_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "publication_documents_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "_publication_documents_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "news_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "_news_v_version_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" varchar,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "figures_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "helplines_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "organisations_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "office_holders_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "media_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "accessibility_issues_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "everyday_words_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "everyday_words" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"typed" varchar NOT NULL,
  	"means" varchar NOT NULL,
  	"is_both_ways" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pinned_answers_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "pinned_answers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"typed" varchar NOT NULL,
  	"need" "enum_pinned_answers_need",
  	"area" "enum_pinned_answers_area",
  	"form" "enum_pinned_answers_form",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pinned_answers_rels" (
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
  
  CREATE TABLE "redirects_to_be_confirmed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" varchar NOT NULL,
  	"whom" varchar,
  	"since" timestamp(3) with time zone,
  	"source" varchar
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar NOT NULL,
  	"matches" "enum_redirects_matches" DEFAULT 'exactly' NOT NULL,
  	"is_on" boolean DEFAULT true,
  	"need" "enum_redirects_need",
  	"area" "enum_redirects_area",
  	"form" "enum_redirects_form",
  	"main_site_path" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
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
  
  CREATE TABLE "urgent_topics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"danger_words" varchar,
  	"danger_is_off" boolean DEFAULT false,
  	"suicide_words" varchar,
  	"suicide_is_off" boolean DEFAULT false,
  	"domestic_abuse_words" varchar,
  	"domestic_abuse_is_off" boolean DEFAULT false,
  	"sexual_abuse_words" varchar,
  	"sexual_abuse_is_off" boolean DEFAULT false,
  	"child_at_risk_words" varchar,
  	"child_at_risk_is_off" boolean DEFAULT false,
  	"own_behaviour_words" varchar,
  	"own_behaviour_is_off" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "helplines" ALTER COLUMN "phone" DROP NOT NULL;
  ALTER TABLE "helplines" ALTER COLUMN "hours" DROP NOT NULL;
  ALTER TABLE "pages" ADD COLUMN "browser_title" "enum_pages_browser_title" DEFAULT 'help';
  ALTER TABLE "pages" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_browser_title" "enum__pages_v_version_browser_title" DEFAULT 'help';
  ALTER TABLE "_pages_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "boards" ADD COLUMN "browser_title" "enum_boards_browser_title" DEFAULT 'help';
  ALTER TABLE "boards" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "boards" ADD COLUMN "words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_boards_v" ADD COLUMN "version_browser_title" "enum__boards_v_version_browser_title" DEFAULT 'help';
  ALTER TABLE "_boards_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "_boards_v" ADD COLUMN "version_words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "partnerships" ADD COLUMN "browser_title" "enum_partnerships_browser_title" DEFAULT 'help';
  ALTER TABLE "partnerships" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "partnerships" ADD COLUMN "words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_browser_title" "enum__partnerships_v_version_browser_title" DEFAULT 'help';
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "programmes" ADD COLUMN "browser_title" "enum_programmes_browser_title" DEFAULT 'help';
  ALTER TABLE "programmes" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "programmes" ADD COLUMN "words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_browser_title" "enum__programmes_v_version_browser_title" DEFAULT 'help';
  ALTER TABLE "_programmes_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "strategies" ADD COLUMN "browser_title" "enum_strategies_browser_title" DEFAULT 'help';
  ALTER TABLE "strategies" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "strategies" ADD COLUMN "words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_strategies_v" ADD COLUMN "version_browser_title" "enum__strategies_v_version_browser_title" DEFAULT 'help';
  ALTER TABLE "_strategies_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "_strategies_v" ADD COLUMN "version_words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "services" ADD COLUMN "check_on" timestamp(3) with time zone;
  ALTER TABLE "services" ADD COLUMN "check_how" "enum_services_check_how";
  ALTER TABLE "services" ADD COLUMN "check_by_id" uuid;
  ALTER TABLE "services" ADD COLUMN "browser_title" "enum_services_browser_title" DEFAULT 'help';
  ALTER TABLE "services" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "services" ADD COLUMN "words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_services_v" ADD COLUMN "version_check_on" timestamp(3) with time zone;
  ALTER TABLE "_services_v" ADD COLUMN "version_check_how" "enum__services_v_version_check_how";
  ALTER TABLE "_services_v" ADD COLUMN "version_check_by_id" uuid;
  ALTER TABLE "_services_v" ADD COLUMN "version_browser_title" "enum__services_v_version_browser_title" DEFAULT 'help';
  ALTER TABLE "_services_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "_services_v" ADD COLUMN "version_words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "publication_documents" ADD COLUMN "browser_title" "enum_publication_documents_browser_title" DEFAULT 'help';
  ALTER TABLE "publication_documents" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "publication_documents" ADD COLUMN "words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_publication_documents_v" ADD COLUMN "version_browser_title" "enum__publication_documents_v_version_browser_title" DEFAULT 'help';
  ALTER TABLE "_publication_documents_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "_publication_documents_v" ADD COLUMN "version_words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "browser_title" "enum_news_browser_title" DEFAULT 'help';
  ALTER TABLE "news" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "news" ADD COLUMN "words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_browser_title" "enum__news_v_version_browser_title" DEFAULT 'help';
  ALTER TABLE "_news_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "_news_v" ADD COLUMN "version_words_changed_on" timestamp(3) with time zone;
  ALTER TABLE "helplines" ADD COLUMN "check_on" timestamp(3) with time zone;
  ALTER TABLE "helplines" ADD COLUMN "check_how" "enum_helplines_check_how";
  ALTER TABLE "helplines" ADD COLUMN "check_by_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "everyday_words_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pinned_answers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "redirects_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "office_phone" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_email" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_hours" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_answers_within" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_data_protection_officer" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_press_contact" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_accessibility_contact" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_accessibility_answers_within" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_nominations_kept_for" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "office_feedback_kept_for" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "nominations" "enum_site_settings_nominations" DEFAULT 'collect' NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "probation_address" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "data_sharing_arrangement" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "impact_assessment" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "danger_reader_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "danger_deputy_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "complaints_read_on" timestamp(3) with time zone;
  ALTER TABLE "site_settings" ADD COLUMN "is_open" boolean DEFAULT false;
  ALTER TABLE "pages_to_be_confirmed" ADD CONSTRAINT "pages_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_to_be_confirmed" ADD CONSTRAINT "_pages_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_to_be_confirmed" ADD CONSTRAINT "boards_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_version_to_be_confirmed" ADD CONSTRAINT "_boards_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_boards_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_to_be_confirmed" ADD CONSTRAINT "partnerships_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_version_to_be_confirmed" ADD CONSTRAINT "_partnerships_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partnerships_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_to_be_confirmed" ADD CONSTRAINT "programmes_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_to_be_confirmed" ADD CONSTRAINT "_programmes_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_to_be_confirmed" ADD CONSTRAINT "strategies_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_version_to_be_confirmed" ADD CONSTRAINT "_strategies_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_strategies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_to_be_confirmed" ADD CONSTRAINT "services_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_to_be_confirmed" ADD CONSTRAINT "_services_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_to_be_confirmed" ADD CONSTRAINT "publication_documents_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_version_to_be_confirmed" ADD CONSTRAINT "_publication_documents_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publication_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_to_be_confirmed" ADD CONSTRAINT "news_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_to_be_confirmed" ADD CONSTRAINT "_news_v_version_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "figures_to_be_confirmed" ADD CONSTRAINT "figures_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_to_be_confirmed" ADD CONSTRAINT "helplines_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_to_be_confirmed" ADD CONSTRAINT "organisations_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "office_holders_to_be_confirmed" ADD CONSTRAINT "office_holders_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."office_holders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_to_be_confirmed" ADD CONSTRAINT "media_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_issues_to_be_confirmed" ADD CONSTRAINT "accessibility_issues_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "everyday_words_to_be_confirmed" ADD CONSTRAINT "everyday_words_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."everyday_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_to_be_confirmed" ADD CONSTRAINT "pinned_answers_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pinned_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_rels" ADD CONSTRAINT "pinned_answers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pinned_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_rels" ADD CONSTRAINT "pinned_answers_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_rels" ADD CONSTRAINT "pinned_answers_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_rels" ADD CONSTRAINT "pinned_answers_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_rels" ADD CONSTRAINT "pinned_answers_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_rels" ADD CONSTRAINT "pinned_answers_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_rels" ADD CONSTRAINT "pinned_answers_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_rels" ADD CONSTRAINT "pinned_answers_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pinned_answers_rels" ADD CONSTRAINT "pinned_answers_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_to_be_confirmed" ADD CONSTRAINT "redirects_to_be_confirmed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_to_be_confirmed_order_idx" ON "pages_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "pages_to_be_confirmed_parent_id_idx" ON "pages_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_to_be_confirmed_order_idx" ON "_pages_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_pages_v_version_to_be_confirmed_parent_id_idx" ON "_pages_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "boards_to_be_confirmed_order_idx" ON "boards_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "boards_to_be_confirmed_parent_id_idx" ON "boards_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_boards_v_version_to_be_confirmed_order_idx" ON "_boards_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_boards_v_version_to_be_confirmed_parent_id_idx" ON "_boards_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "partnerships_to_be_confirmed_order_idx" ON "partnerships_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "partnerships_to_be_confirmed_parent_id_idx" ON "partnerships_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_partnerships_v_version_to_be_confirmed_order_idx" ON "_partnerships_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_partnerships_v_version_to_be_confirmed_parent_id_idx" ON "_partnerships_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "programmes_to_be_confirmed_order_idx" ON "programmes_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "programmes_to_be_confirmed_parent_id_idx" ON "programmes_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_programmes_v_version_to_be_confirmed_order_idx" ON "_programmes_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_to_be_confirmed_parent_id_idx" ON "_programmes_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "strategies_to_be_confirmed_order_idx" ON "strategies_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "strategies_to_be_confirmed_parent_id_idx" ON "strategies_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_strategies_v_version_to_be_confirmed_order_idx" ON "_strategies_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_strategies_v_version_to_be_confirmed_parent_id_idx" ON "_strategies_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "services_to_be_confirmed_order_idx" ON "services_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "services_to_be_confirmed_parent_id_idx" ON "services_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_to_be_confirmed_order_idx" ON "_services_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_services_v_version_to_be_confirmed_parent_id_idx" ON "_services_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "publication_documents_to_be_confirmed_order_idx" ON "publication_documents_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "publication_documents_to_be_confirmed_parent_id_idx" ON "publication_documents_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_publication_documents_v_version_to_be_confirmed_order_idx" ON "_publication_documents_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_publication_documents_v_version_to_be_confirmed_parent_id_idx" ON "_publication_documents_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "news_to_be_confirmed_order_idx" ON "news_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "news_to_be_confirmed_parent_id_idx" ON "news_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_to_be_confirmed_order_idx" ON "_news_v_version_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "_news_v_version_to_be_confirmed_parent_id_idx" ON "_news_v_version_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "figures_to_be_confirmed_order_idx" ON "figures_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "figures_to_be_confirmed_parent_id_idx" ON "figures_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "helplines_to_be_confirmed_order_idx" ON "helplines_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "helplines_to_be_confirmed_parent_id_idx" ON "helplines_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "organisations_to_be_confirmed_order_idx" ON "organisations_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "organisations_to_be_confirmed_parent_id_idx" ON "organisations_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "office_holders_to_be_confirmed_order_idx" ON "office_holders_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "office_holders_to_be_confirmed_parent_id_idx" ON "office_holders_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "media_to_be_confirmed_order_idx" ON "media_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "media_to_be_confirmed_parent_id_idx" ON "media_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "accessibility_issues_to_be_confirmed_order_idx" ON "accessibility_issues_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "accessibility_issues_to_be_confirmed_parent_id_idx" ON "accessibility_issues_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "everyday_words_to_be_confirmed_order_idx" ON "everyday_words_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "everyday_words_to_be_confirmed_parent_id_idx" ON "everyday_words_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "everyday_words_updated_at_idx" ON "everyday_words" USING btree ("updated_at");
  CREATE INDEX "everyday_words_created_at_idx" ON "everyday_words" USING btree ("created_at");
  CREATE INDEX "pinned_answers_to_be_confirmed_order_idx" ON "pinned_answers_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "pinned_answers_to_be_confirmed_parent_id_idx" ON "pinned_answers_to_be_confirmed" USING btree ("_parent_id");
  CREATE INDEX "pinned_answers_updated_at_idx" ON "pinned_answers" USING btree ("updated_at");
  CREATE INDEX "pinned_answers_created_at_idx" ON "pinned_answers" USING btree ("created_at");
  CREATE INDEX "pinned_answers_rels_order_idx" ON "pinned_answers_rels" USING btree ("order");
  CREATE INDEX "pinned_answers_rels_parent_idx" ON "pinned_answers_rels" USING btree ("parent_id");
  CREATE INDEX "pinned_answers_rels_path_idx" ON "pinned_answers_rels" USING btree ("path");
  CREATE INDEX "pinned_answers_rels_pages_id_idx" ON "pinned_answers_rels" USING btree ("pages_id");
  CREATE INDEX "pinned_answers_rels_boards_id_idx" ON "pinned_answers_rels" USING btree ("boards_id");
  CREATE INDEX "pinned_answers_rels_partnerships_id_idx" ON "pinned_answers_rels" USING btree ("partnerships_id");
  CREATE INDEX "pinned_answers_rels_programmes_id_idx" ON "pinned_answers_rels" USING btree ("programmes_id");
  CREATE INDEX "pinned_answers_rels_strategies_id_idx" ON "pinned_answers_rels" USING btree ("strategies_id");
  CREATE INDEX "pinned_answers_rels_services_id_idx" ON "pinned_answers_rels" USING btree ("services_id");
  CREATE INDEX "pinned_answers_rels_publication_documents_id_idx" ON "pinned_answers_rels" USING btree ("publication_documents_id");
  CREATE INDEX "pinned_answers_rels_news_id_idx" ON "pinned_answers_rels" USING btree ("news_id");
  CREATE INDEX "redirects_to_be_confirmed_order_idx" ON "redirects_to_be_confirmed" USING btree ("_order");
  CREATE INDEX "redirects_to_be_confirmed_parent_id_idx" ON "redirects_to_be_confirmed" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_rels_boards_id_idx" ON "redirects_rels" USING btree ("boards_id");
  CREATE INDEX "redirects_rels_partnerships_id_idx" ON "redirects_rels" USING btree ("partnerships_id");
  CREATE INDEX "redirects_rels_programmes_id_idx" ON "redirects_rels" USING btree ("programmes_id");
  CREATE INDEX "redirects_rels_strategies_id_idx" ON "redirects_rels" USING btree ("strategies_id");
  CREATE INDEX "redirects_rels_services_id_idx" ON "redirects_rels" USING btree ("services_id");
  CREATE INDEX "redirects_rels_publication_documents_id_idx" ON "redirects_rels" USING btree ("publication_documents_id");
  CREATE INDEX "redirects_rels_news_id_idx" ON "redirects_rels" USING btree ("news_id");
  ALTER TABLE "pages" ADD CONSTRAINT "pages_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boards" ADD CONSTRAINT "boards_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partnerships_v" ADD CONSTRAINT "_partnerships_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "strategies" ADD CONSTRAINT "strategies_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_strategies_v" ADD CONSTRAINT "_strategies_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_check_by_id_users_id_fk" FOREIGN KEY ("check_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_check_by_id_users_id_fk" FOREIGN KEY ("version_check_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_documents" ADD CONSTRAINT "publication_documents_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publication_documents_v" ADD CONSTRAINT "_publication_documents_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines" ADD CONSTRAINT "helplines_check_by_id_users_id_fk" FOREIGN KEY ("check_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_everyday_words_fk" FOREIGN KEY ("everyday_words_id") REFERENCES "public"."everyday_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pinned_answers_fk" FOREIGN KEY ("pinned_answers_id") REFERENCES "public"."pinned_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_danger_reader_id_users_id_fk" FOREIGN KEY ("danger_reader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_danger_deputy_id_users_id_fk" FOREIGN KEY ("danger_deputy_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "pages_owner_idx" ON "pages" USING btree ("owner_id");
  CREATE INDEX "_pages_v_version_version_owner_idx" ON "_pages_v" USING btree ("version_owner_id");
  CREATE INDEX "boards_owner_idx" ON "boards" USING btree ("owner_id");
  CREATE INDEX "_boards_v_version_version_owner_idx" ON "_boards_v" USING btree ("version_owner_id");
  CREATE INDEX "partnerships_owner_idx" ON "partnerships" USING btree ("owner_id");
  CREATE INDEX "_partnerships_v_version_version_owner_idx" ON "_partnerships_v" USING btree ("version_owner_id");
  CREATE INDEX "programmes_owner_idx" ON "programmes" USING btree ("owner_id");
  CREATE INDEX "_programmes_v_version_version_owner_idx" ON "_programmes_v" USING btree ("version_owner_id");
  CREATE INDEX "strategies_owner_idx" ON "strategies" USING btree ("owner_id");
  CREATE INDEX "_strategies_v_version_version_owner_idx" ON "_strategies_v" USING btree ("version_owner_id");
  CREATE INDEX "services_check_check_by_idx" ON "services" USING btree ("check_by_id");
  CREATE INDEX "services_owner_idx" ON "services" USING btree ("owner_id");
  CREATE INDEX "_services_v_version_check_version_check_by_idx" ON "_services_v" USING btree ("version_check_by_id");
  CREATE INDEX "_services_v_version_version_owner_idx" ON "_services_v" USING btree ("version_owner_id");
  CREATE INDEX "publication_documents_owner_idx" ON "publication_documents" USING btree ("owner_id");
  CREATE INDEX "_publication_documents_v_version_version_owner_idx" ON "_publication_documents_v" USING btree ("version_owner_id");
  CREATE INDEX "news_owner_idx" ON "news" USING btree ("owner_id");
  CREATE INDEX "_news_v_version_version_owner_idx" ON "_news_v" USING btree ("version_owner_id");
  CREATE INDEX "helplines_check_check_by_idx" ON "helplines" USING btree ("check_by_id");
  CREATE INDEX "payload_locked_documents_rels_everyday_words_id_idx" ON "payload_locked_documents_rels" USING btree ("everyday_words_id");
  CREATE INDEX "payload_locked_documents_rels_pinned_answers_id_idx" ON "payload_locked_documents_rels" USING btree ("pinned_answers_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "site_settings_danger_reader_idx" ON "site_settings" USING btree ("danger_reader_id");
  CREATE INDEX "site_settings_danger_deputy_idx" ON "site_settings" USING btree ("danger_deputy_id");

  -- Where the details of a helpline or a service were read is a note to staff from now on. Reading isn't a check, so no record keeps one.
  INSERT INTO "helplines_to_be_confirmed" ("_order", "_parent_id", "id", "what", "since", "source")
    SELECT 1, "id", substr(md5("id"::text), 1, 24), 'Make sure of every detail: they were read, not checked', "checked_on", "source" FROM "helplines";
  INSERT INTO "services_to_be_confirmed" ("_order", "_parent_id", "id", "what", "since", "source")
    SELECT 1, "id", substr(md5("id"::text), 1, 24), 'Make sure of every detail: they were read, not checked', "checked_on", "source"
    FROM "services" WHERE "source" IS NOT NULL;
  INSERT INTO "_services_v_version_to_be_confirmed" ("_order", "_parent_id", "what", "since", "source", "_uuid")
    SELECT 1, "id", 'Make sure of every detail: they were read, not checked', "version_checked_on", "version_source", substr(md5("parent_id"::text), 1, 24)
    FROM "_services_v" WHERE "version_source" IS NOT NULL;
  -- A page says when it is next reviewed once somebody looks after it, and nobody does.
  UPDATE "pages" SET "words_changed_on" = "updated_at", "next_review_due" = NULL;
  UPDATE "_pages_v" SET "version_words_changed_on" = coalesce("version_updated_at", "updated_at"), "version_next_review_due" = NULL;
  UPDATE "boards" SET "words_changed_on" = "updated_at", "next_review_due" = NULL;
  UPDATE "_boards_v" SET "version_words_changed_on" = coalesce("version_updated_at", "updated_at"), "version_next_review_due" = NULL;
  UPDATE "partnerships" SET "words_changed_on" = "updated_at", "next_review_due" = NULL;
  UPDATE "_partnerships_v" SET "version_words_changed_on" = coalesce("version_updated_at", "updated_at"), "version_next_review_due" = NULL;
  UPDATE "programmes" SET "words_changed_on" = "updated_at", "next_review_due" = NULL;
  UPDATE "_programmes_v" SET "version_words_changed_on" = coalesce("version_updated_at", "updated_at"), "version_next_review_due" = NULL;
  UPDATE "strategies" SET "words_changed_on" = "updated_at", "next_review_due" = NULL;
  UPDATE "_strategies_v" SET "version_words_changed_on" = coalesce("version_updated_at", "updated_at"), "version_next_review_due" = NULL;
  UPDATE "services" SET "words_changed_on" = "updated_at", "next_review_due" = NULL;
  UPDATE "_services_v" SET "version_words_changed_on" = coalesce("version_updated_at", "updated_at"), "version_next_review_due" = NULL;
  UPDATE "publication_documents" SET "words_changed_on" = "updated_at", "next_review_due" = NULL;
  UPDATE "_publication_documents_v" SET "version_words_changed_on" = coalesce("version_updated_at", "updated_at"), "version_next_review_due" = NULL;
  UPDATE "news" SET "words_changed_on" = "updated_at", "next_review_due" = NULL;
  UPDATE "_news_v" SET "version_words_changed_on" = coalesce("version_updated_at", "updated_at"), "version_next_review_due" = NULL;

  ALTER TABLE "services" DROP COLUMN "checked_on";
  ALTER TABLE "services" DROP COLUMN "source";
  ALTER TABLE "_services_v" DROP COLUMN "version_checked_on";
  ALTER TABLE "_services_v" DROP COLUMN "version_source";
  ALTER TABLE "helplines" DROP COLUMN "checked_on";
  ALTER TABLE "helplines" DROP COLUMN "source";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "boards_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_boards_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partnerships_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_partnerships_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "strategies_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_strategies_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "publication_documents_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_publication_documents_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "news_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_news_v_version_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "figures_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "helplines_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "office_holders_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "media_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_issues_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "everyday_words_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "everyday_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pinned_answers_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pinned_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pinned_answers_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects_to_be_confirmed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "urgent_topics" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "pages_to_be_confirmed" CASCADE;
  DROP TABLE "_pages_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "boards_to_be_confirmed" CASCADE;
  DROP TABLE "_boards_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "partnerships_to_be_confirmed" CASCADE;
  DROP TABLE "_partnerships_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "programmes_to_be_confirmed" CASCADE;
  DROP TABLE "_programmes_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "strategies_to_be_confirmed" CASCADE;
  DROP TABLE "_strategies_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "services_to_be_confirmed" CASCADE;
  DROP TABLE "_services_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "publication_documents_to_be_confirmed" CASCADE;
  DROP TABLE "_publication_documents_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "news_to_be_confirmed" CASCADE;
  DROP TABLE "_news_v_version_to_be_confirmed" CASCADE;
  DROP TABLE "figures_to_be_confirmed" CASCADE;
  DROP TABLE "helplines_to_be_confirmed" CASCADE;
  DROP TABLE "organisations_to_be_confirmed" CASCADE;
  DROP TABLE "office_holders_to_be_confirmed" CASCADE;
  DROP TABLE "media_to_be_confirmed" CASCADE;
  DROP TABLE "accessibility_issues_to_be_confirmed" CASCADE;
  DROP TABLE "everyday_words_to_be_confirmed" CASCADE;
  DROP TABLE "everyday_words" CASCADE;
  DROP TABLE "pinned_answers_to_be_confirmed" CASCADE;
  DROP TABLE "pinned_answers" CASCADE;
  DROP TABLE "pinned_answers_rels" CASCADE;
  DROP TABLE "redirects_to_be_confirmed" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "urgent_topics" CASCADE;
  ALTER TABLE "pages" DROP CONSTRAINT "pages_owner_id_users_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_owner_id_users_id_fk";
  
  ALTER TABLE "boards" DROP CONSTRAINT "boards_owner_id_users_id_fk";
  
  ALTER TABLE "_boards_v" DROP CONSTRAINT "_boards_v_version_owner_id_users_id_fk";
  
  ALTER TABLE "partnerships" DROP CONSTRAINT "partnerships_owner_id_users_id_fk";
  
  ALTER TABLE "_partnerships_v" DROP CONSTRAINT "_partnerships_v_version_owner_id_users_id_fk";
  
  ALTER TABLE "programmes" DROP CONSTRAINT "programmes_owner_id_users_id_fk";
  
  ALTER TABLE "_programmes_v" DROP CONSTRAINT "_programmes_v_version_owner_id_users_id_fk";
  
  ALTER TABLE "strategies" DROP CONSTRAINT "strategies_owner_id_users_id_fk";
  
  ALTER TABLE "_strategies_v" DROP CONSTRAINT "_strategies_v_version_owner_id_users_id_fk";
  
  ALTER TABLE "services" DROP CONSTRAINT "services_check_by_id_users_id_fk";
  
  ALTER TABLE "services" DROP CONSTRAINT "services_owner_id_users_id_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT "_services_v_version_check_by_id_users_id_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT "_services_v_version_owner_id_users_id_fk";
  
  ALTER TABLE "publication_documents" DROP CONSTRAINT "publication_documents_owner_id_users_id_fk";
  
  ALTER TABLE "_publication_documents_v" DROP CONSTRAINT "_publication_documents_v_version_owner_id_users_id_fk";
  
  ALTER TABLE "news" DROP CONSTRAINT "news_owner_id_users_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_owner_id_users_id_fk";
  
  ALTER TABLE "helplines" DROP CONSTRAINT "helplines_check_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_everyday_words_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pinned_answers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_redirects_fk";
  
  ALTER TABLE "site_settings" DROP CONSTRAINT "site_settings_danger_reader_id_users_id_fk";
  
  ALTER TABLE "site_settings" DROP CONSTRAINT "site_settings_danger_deputy_id_users_id_fk";
  
  DROP INDEX "pages_owner_idx";
  DROP INDEX "_pages_v_version_version_owner_idx";
  DROP INDEX "boards_owner_idx";
  DROP INDEX "_boards_v_version_version_owner_idx";
  DROP INDEX "partnerships_owner_idx";
  DROP INDEX "_partnerships_v_version_version_owner_idx";
  DROP INDEX "programmes_owner_idx";
  DROP INDEX "_programmes_v_version_version_owner_idx";
  DROP INDEX "strategies_owner_idx";
  DROP INDEX "_strategies_v_version_version_owner_idx";
  DROP INDEX "services_check_check_by_idx";
  DROP INDEX "services_owner_idx";
  DROP INDEX "_services_v_version_check_version_check_by_idx";
  DROP INDEX "_services_v_version_version_owner_idx";
  DROP INDEX "publication_documents_owner_idx";
  DROP INDEX "_publication_documents_v_version_version_owner_idx";
  DROP INDEX "news_owner_idx";
  DROP INDEX "_news_v_version_version_owner_idx";
  DROP INDEX "helplines_check_check_by_idx";
  DROP INDEX "payload_locked_documents_rels_everyday_words_id_idx";
  DROP INDEX "payload_locked_documents_rels_pinned_answers_id_idx";
  DROP INDEX "payload_locked_documents_rels_redirects_id_idx";
  DROP INDEX "site_settings_danger_reader_idx";
  DROP INDEX "site_settings_danger_deputy_idx";
  ALTER TABLE "helplines" ALTER COLUMN "phone" SET NOT NULL;
  ALTER TABLE "helplines" ALTER COLUMN "hours" SET NOT NULL;
  ALTER TABLE "services" ADD COLUMN "checked_on" timestamp(3) with time zone;
  ALTER TABLE "services" ADD COLUMN "source" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_services_v" ADD COLUMN "version_source" varchar;
  ALTER TABLE "helplines" ADD COLUMN "checked_on" timestamp(3) with time zone NOT NULL;
  ALTER TABLE "helplines" ADD COLUMN "source" varchar NOT NULL;
  ALTER TABLE "pages" DROP COLUMN "browser_title";
  ALTER TABLE "pages" DROP COLUMN "owner_id";
  ALTER TABLE "pages" DROP COLUMN "words_changed_on";
  ALTER TABLE "_pages_v" DROP COLUMN "version_browser_title";
  ALTER TABLE "_pages_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_words_changed_on";
  ALTER TABLE "boards" DROP COLUMN "browser_title";
  ALTER TABLE "boards" DROP COLUMN "owner_id";
  ALTER TABLE "boards" DROP COLUMN "words_changed_on";
  ALTER TABLE "_boards_v" DROP COLUMN "version_browser_title";
  ALTER TABLE "_boards_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_boards_v" DROP COLUMN "version_words_changed_on";
  ALTER TABLE "partnerships" DROP COLUMN "browser_title";
  ALTER TABLE "partnerships" DROP COLUMN "owner_id";
  ALTER TABLE "partnerships" DROP COLUMN "words_changed_on";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_browser_title";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_words_changed_on";
  ALTER TABLE "programmes" DROP COLUMN "browser_title";
  ALTER TABLE "programmes" DROP COLUMN "owner_id";
  ALTER TABLE "programmes" DROP COLUMN "words_changed_on";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_browser_title";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_words_changed_on";
  ALTER TABLE "strategies" DROP COLUMN "browser_title";
  ALTER TABLE "strategies" DROP COLUMN "owner_id";
  ALTER TABLE "strategies" DROP COLUMN "words_changed_on";
  ALTER TABLE "_strategies_v" DROP COLUMN "version_browser_title";
  ALTER TABLE "_strategies_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_strategies_v" DROP COLUMN "version_words_changed_on";
  ALTER TABLE "services" DROP COLUMN "check_on";
  ALTER TABLE "services" DROP COLUMN "check_how";
  ALTER TABLE "services" DROP COLUMN "check_by_id";
  ALTER TABLE "services" DROP COLUMN "browser_title";
  ALTER TABLE "services" DROP COLUMN "owner_id";
  ALTER TABLE "services" DROP COLUMN "words_changed_on";
  ALTER TABLE "_services_v" DROP COLUMN "version_check_on";
  ALTER TABLE "_services_v" DROP COLUMN "version_check_how";
  ALTER TABLE "_services_v" DROP COLUMN "version_check_by_id";
  ALTER TABLE "_services_v" DROP COLUMN "version_browser_title";
  ALTER TABLE "_services_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_services_v" DROP COLUMN "version_words_changed_on";
  ALTER TABLE "publication_documents" DROP COLUMN "browser_title";
  ALTER TABLE "publication_documents" DROP COLUMN "owner_id";
  ALTER TABLE "publication_documents" DROP COLUMN "words_changed_on";
  ALTER TABLE "_publication_documents_v" DROP COLUMN "version_browser_title";
  ALTER TABLE "_publication_documents_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_publication_documents_v" DROP COLUMN "version_words_changed_on";
  ALTER TABLE "news" DROP COLUMN "browser_title";
  ALTER TABLE "news" DROP COLUMN "owner_id";
  ALTER TABLE "news" DROP COLUMN "words_changed_on";
  ALTER TABLE "_news_v" DROP COLUMN "version_browser_title";
  ALTER TABLE "_news_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_words_changed_on";
  ALTER TABLE "helplines" DROP COLUMN "check_on";
  ALTER TABLE "helplines" DROP COLUMN "check_how";
  ALTER TABLE "helplines" DROP COLUMN "check_by_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "everyday_words_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pinned_answers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "redirects_id";
  ALTER TABLE "site_settings" DROP COLUMN "office_phone";
  ALTER TABLE "site_settings" DROP COLUMN "office_email";
  ALTER TABLE "site_settings" DROP COLUMN "office_hours";
  ALTER TABLE "site_settings" DROP COLUMN "office_answers_within";
  ALTER TABLE "site_settings" DROP COLUMN "office_data_protection_officer";
  ALTER TABLE "site_settings" DROP COLUMN "office_press_contact";
  ALTER TABLE "site_settings" DROP COLUMN "office_accessibility_contact";
  ALTER TABLE "site_settings" DROP COLUMN "office_accessibility_answers_within";
  ALTER TABLE "site_settings" DROP COLUMN "office_nominations_kept_for";
  ALTER TABLE "site_settings" DROP COLUMN "office_feedback_kept_for";
  ALTER TABLE "site_settings" DROP COLUMN "nominations";
  ALTER TABLE "site_settings" DROP COLUMN "probation_address";
  ALTER TABLE "site_settings" DROP COLUMN "data_sharing_arrangement";
  ALTER TABLE "site_settings" DROP COLUMN "impact_assessment";
  ALTER TABLE "site_settings" DROP COLUMN "danger_reader_id";
  ALTER TABLE "site_settings" DROP COLUMN "danger_deputy_id";
  ALTER TABLE "site_settings" DROP COLUMN "complaints_read_on";
  ALTER TABLE "site_settings" DROP COLUMN "is_open";
  DROP TYPE "public"."enum_pages_browser_title";
  DROP TYPE "public"."enum__pages_v_version_browser_title";
  DROP TYPE "public"."enum_boards_browser_title";
  DROP TYPE "public"."enum__boards_v_version_browser_title";
  DROP TYPE "public"."enum_partnerships_browser_title";
  DROP TYPE "public"."enum__partnerships_v_version_browser_title";
  DROP TYPE "public"."enum_programmes_browser_title";
  DROP TYPE "public"."enum__programmes_v_version_browser_title";
  DROP TYPE "public"."enum_strategies_browser_title";
  DROP TYPE "public"."enum__strategies_v_version_browser_title";
  DROP TYPE "public"."enum_services_check_how";
  DROP TYPE "public"."enum_services_browser_title";
  DROP TYPE "public"."enum__services_v_version_check_how";
  DROP TYPE "public"."enum__services_v_version_browser_title";
  DROP TYPE "public"."enum_publication_documents_browser_title";
  DROP TYPE "public"."enum__publication_documents_v_version_browser_title";
  DROP TYPE "public"."enum_news_browser_title";
  DROP TYPE "public"."enum__news_v_version_browser_title";
  DROP TYPE "public"."enum_helplines_check_how";
  DROP TYPE "public"."enum_pinned_answers_need";
  DROP TYPE "public"."enum_pinned_answers_area";
  DROP TYPE "public"."enum_pinned_answers_form";
  DROP TYPE "public"."enum_redirects_matches";
  DROP TYPE "public"."enum_redirects_need";
  DROP TYPE "public"."enum_redirects_area";
  DROP TYPE "public"."enum_redirects_form";
  DROP TYPE "public"."enum_site_settings_nominations";`)
}
