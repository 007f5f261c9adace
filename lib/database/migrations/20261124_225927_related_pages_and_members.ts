import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "pages_rels" (
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
  
  CREATE TABLE "_pages_v_rels" (
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
  
  CREATE TABLE "partnerships_rels" (
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
  
  CREATE TABLE "_partnerships_v_rels" (
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
  
  CREATE TABLE "programmes_rels" (
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
  
  CREATE TABLE "_programmes_v_rels" (
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
  
  CREATE TABLE "services_rels" (
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
  
  CREATE TABLE "_services_v_rels" (
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
  
  CREATE TABLE "publication_documents_rels" (
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
  
  CREATE TABLE "_publication_documents_v_rels" (
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
  
  CREATE TABLE "news_rels" (
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
  
  CREATE TABLE "_news_v_rels" (
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
  
  ALTER TABLE "boards_members" ADD COLUMN "organisation_id" uuid;
  ALTER TABLE "boards_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "boards_rels" ADD COLUMN "boards_id" uuid;
  ALTER TABLE "boards_rels" ADD COLUMN "partnerships_id" uuid;
  ALTER TABLE "boards_rels" ADD COLUMN "programmes_id" uuid;
  ALTER TABLE "boards_rels" ADD COLUMN "strategies_id" uuid;
  ALTER TABLE "boards_rels" ADD COLUMN "services_id" uuid;
  ALTER TABLE "boards_rels" ADD COLUMN "news_id" uuid;
  ALTER TABLE "_boards_v_version_members" ADD COLUMN "organisation_id" uuid;
  ALTER TABLE "_boards_v_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "_boards_v_rels" ADD COLUMN "boards_id" uuid;
  ALTER TABLE "_boards_v_rels" ADD COLUMN "partnerships_id" uuid;
  ALTER TABLE "_boards_v_rels" ADD COLUMN "programmes_id" uuid;
  ALTER TABLE "_boards_v_rels" ADD COLUMN "strategies_id" uuid;
  ALTER TABLE "_boards_v_rels" ADD COLUMN "services_id" uuid;
  ALTER TABLE "_boards_v_rels" ADD COLUMN "news_id" uuid;
  ALTER TABLE "partnerships_members" ADD COLUMN "organisation_id" uuid;
  ALTER TABLE "_partnerships_v_version_members" ADD COLUMN "organisation_id" uuid;
  ALTER TABLE "strategies_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "strategies_rels" ADD COLUMN "boards_id" uuid;
  ALTER TABLE "strategies_rels" ADD COLUMN "partnerships_id" uuid;
  ALTER TABLE "strategies_rels" ADD COLUMN "programmes_id" uuid;
  ALTER TABLE "strategies_rels" ADD COLUMN "strategies_id" uuid;
  ALTER TABLE "strategies_rels" ADD COLUMN "services_id" uuid;
  ALTER TABLE "strategies_rels" ADD COLUMN "news_id" uuid;
  ALTER TABLE "_strategies_v_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "_strategies_v_rels" ADD COLUMN "boards_id" uuid;
  ALTER TABLE "_strategies_v_rels" ADD COLUMN "partnerships_id" uuid;
  ALTER TABLE "_strategies_v_rels" ADD COLUMN "programmes_id" uuid;
  ALTER TABLE "_strategies_v_rels" ADD COLUMN "strategies_id" uuid;
  ALTER TABLE "_strategies_v_rels" ADD COLUMN "services_id" uuid;
  ALTER TABLE "_strategies_v_rels" ADD COLUMN "news_id" uuid;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_rels" ADD CONSTRAINT "partnerships_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_rels" ADD CONSTRAINT "partnerships_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_rels" ADD CONSTRAINT "partnerships_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_rels" ADD CONSTRAINT "partnerships_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_rels" ADD CONSTRAINT "partnerships_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_rels" ADD CONSTRAINT "partnerships_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_rels" ADD CONSTRAINT "partnerships_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_rels" ADD CONSTRAINT "partnerships_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_rels" ADD CONSTRAINT "partnerships_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_rels" ADD CONSTRAINT "_partnerships_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partnerships_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_rels" ADD CONSTRAINT "_partnerships_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_rels" ADD CONSTRAINT "_partnerships_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_rels" ADD CONSTRAINT "_partnerships_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_rels" ADD CONSTRAINT "_partnerships_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_rels" ADD CONSTRAINT "_partnerships_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_rels" ADD CONSTRAINT "_partnerships_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_rels" ADD CONSTRAINT "_partnerships_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partnerships_v_rels" ADD CONSTRAINT "_partnerships_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_rels" ADD CONSTRAINT "publication_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_rels" ADD CONSTRAINT "publication_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_rels" ADD CONSTRAINT "publication_documents_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_rels" ADD CONSTRAINT "publication_documents_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_rels" ADD CONSTRAINT "publication_documents_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_rels" ADD CONSTRAINT "publication_documents_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_rels" ADD CONSTRAINT "publication_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_rels" ADD CONSTRAINT "publication_documents_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_documents_rels" ADD CONSTRAINT "publication_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_rels" ADD CONSTRAINT "_publication_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_publication_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_rels" ADD CONSTRAINT "_publication_documents_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_rels" ADD CONSTRAINT "_publication_documents_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_rels" ADD CONSTRAINT "_publication_documents_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_rels" ADD CONSTRAINT "_publication_documents_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_rels" ADD CONSTRAINT "_publication_documents_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_rels" ADD CONSTRAINT "_publication_documents_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_rels" ADD CONSTRAINT "_publication_documents_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publication_documents_v_rels" ADD CONSTRAINT "_publication_documents_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_publications_fk" FOREIGN KEY ("publication_documents_id") REFERENCES "public"."publication_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_pages_id_idx" ON "pages_rels" USING btree ("pages_id");
  CREATE INDEX "pages_rels_boards_id_idx" ON "pages_rels" USING btree ("boards_id");
  CREATE INDEX "pages_rels_partnerships_id_idx" ON "pages_rels" USING btree ("partnerships_id");
  CREATE INDEX "pages_rels_programmes_id_idx" ON "pages_rels" USING btree ("programmes_id");
  CREATE INDEX "pages_rels_strategies_id_idx" ON "pages_rels" USING btree ("strategies_id");
  CREATE INDEX "pages_rels_services_id_idx" ON "pages_rels" USING btree ("services_id");
  CREATE INDEX "pages_rels_publication_documents_id_idx" ON "pages_rels" USING btree ("publication_documents_id");
  CREATE INDEX "pages_rels_news_id_idx" ON "pages_rels" USING btree ("news_id");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_pages_id_idx" ON "_pages_v_rels" USING btree ("pages_id");
  CREATE INDEX "_pages_v_rels_boards_id_idx" ON "_pages_v_rels" USING btree ("boards_id");
  CREATE INDEX "_pages_v_rels_partnerships_id_idx" ON "_pages_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_pages_v_rels_programmes_id_idx" ON "_pages_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_pages_v_rels_strategies_id_idx" ON "_pages_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_pages_v_rels_services_id_idx" ON "_pages_v_rels" USING btree ("services_id");
  CREATE INDEX "_pages_v_rels_publication_documents_id_idx" ON "_pages_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_pages_v_rels_news_id_idx" ON "_pages_v_rels" USING btree ("news_id");
  CREATE INDEX "partnerships_rels_order_idx" ON "partnerships_rels" USING btree ("order");
  CREATE INDEX "partnerships_rels_parent_idx" ON "partnerships_rels" USING btree ("parent_id");
  CREATE INDEX "partnerships_rels_path_idx" ON "partnerships_rels" USING btree ("path");
  CREATE INDEX "partnerships_rels_pages_id_idx" ON "partnerships_rels" USING btree ("pages_id");
  CREATE INDEX "partnerships_rels_boards_id_idx" ON "partnerships_rels" USING btree ("boards_id");
  CREATE INDEX "partnerships_rels_partnerships_id_idx" ON "partnerships_rels" USING btree ("partnerships_id");
  CREATE INDEX "partnerships_rels_programmes_id_idx" ON "partnerships_rels" USING btree ("programmes_id");
  CREATE INDEX "partnerships_rels_strategies_id_idx" ON "partnerships_rels" USING btree ("strategies_id");
  CREATE INDEX "partnerships_rels_services_id_idx" ON "partnerships_rels" USING btree ("services_id");
  CREATE INDEX "partnerships_rels_publication_documents_id_idx" ON "partnerships_rels" USING btree ("publication_documents_id");
  CREATE INDEX "partnerships_rels_news_id_idx" ON "partnerships_rels" USING btree ("news_id");
  CREATE INDEX "_partnerships_v_rels_order_idx" ON "_partnerships_v_rels" USING btree ("order");
  CREATE INDEX "_partnerships_v_rels_parent_idx" ON "_partnerships_v_rels" USING btree ("parent_id");
  CREATE INDEX "_partnerships_v_rels_path_idx" ON "_partnerships_v_rels" USING btree ("path");
  CREATE INDEX "_partnerships_v_rels_pages_id_idx" ON "_partnerships_v_rels" USING btree ("pages_id");
  CREATE INDEX "_partnerships_v_rels_boards_id_idx" ON "_partnerships_v_rels" USING btree ("boards_id");
  CREATE INDEX "_partnerships_v_rels_partnerships_id_idx" ON "_partnerships_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_partnerships_v_rels_programmes_id_idx" ON "_partnerships_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_partnerships_v_rels_strategies_id_idx" ON "_partnerships_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_partnerships_v_rels_services_id_idx" ON "_partnerships_v_rels" USING btree ("services_id");
  CREATE INDEX "_partnerships_v_rels_publication_documents_id_idx" ON "_partnerships_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_partnerships_v_rels_news_id_idx" ON "_partnerships_v_rels" USING btree ("news_id");
  CREATE INDEX "programmes_rels_order_idx" ON "programmes_rels" USING btree ("order");
  CREATE INDEX "programmes_rels_parent_idx" ON "programmes_rels" USING btree ("parent_id");
  CREATE INDEX "programmes_rels_path_idx" ON "programmes_rels" USING btree ("path");
  CREATE INDEX "programmes_rels_pages_id_idx" ON "programmes_rels" USING btree ("pages_id");
  CREATE INDEX "programmes_rels_boards_id_idx" ON "programmes_rels" USING btree ("boards_id");
  CREATE INDEX "programmes_rels_partnerships_id_idx" ON "programmes_rels" USING btree ("partnerships_id");
  CREATE INDEX "programmes_rels_programmes_id_idx" ON "programmes_rels" USING btree ("programmes_id");
  CREATE INDEX "programmes_rels_strategies_id_idx" ON "programmes_rels" USING btree ("strategies_id");
  CREATE INDEX "programmes_rels_services_id_idx" ON "programmes_rels" USING btree ("services_id");
  CREATE INDEX "programmes_rels_publication_documents_id_idx" ON "programmes_rels" USING btree ("publication_documents_id");
  CREATE INDEX "programmes_rels_news_id_idx" ON "programmes_rels" USING btree ("news_id");
  CREATE INDEX "_programmes_v_rels_order_idx" ON "_programmes_v_rels" USING btree ("order");
  CREATE INDEX "_programmes_v_rels_parent_idx" ON "_programmes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_programmes_v_rels_path_idx" ON "_programmes_v_rels" USING btree ("path");
  CREATE INDEX "_programmes_v_rels_pages_id_idx" ON "_programmes_v_rels" USING btree ("pages_id");
  CREATE INDEX "_programmes_v_rels_boards_id_idx" ON "_programmes_v_rels" USING btree ("boards_id");
  CREATE INDEX "_programmes_v_rels_partnerships_id_idx" ON "_programmes_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_programmes_v_rels_programmes_id_idx" ON "_programmes_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_programmes_v_rels_strategies_id_idx" ON "_programmes_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_programmes_v_rels_services_id_idx" ON "_programmes_v_rels" USING btree ("services_id");
  CREATE INDEX "_programmes_v_rels_publication_documents_id_idx" ON "_programmes_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_programmes_v_rels_news_id_idx" ON "_programmes_v_rels" USING btree ("news_id");
  CREATE INDEX "services_rels_order_idx" ON "services_rels" USING btree ("order");
  CREATE INDEX "services_rels_parent_idx" ON "services_rels" USING btree ("parent_id");
  CREATE INDEX "services_rels_path_idx" ON "services_rels" USING btree ("path");
  CREATE INDEX "services_rels_pages_id_idx" ON "services_rels" USING btree ("pages_id");
  CREATE INDEX "services_rels_boards_id_idx" ON "services_rels" USING btree ("boards_id");
  CREATE INDEX "services_rels_partnerships_id_idx" ON "services_rels" USING btree ("partnerships_id");
  CREATE INDEX "services_rels_programmes_id_idx" ON "services_rels" USING btree ("programmes_id");
  CREATE INDEX "services_rels_strategies_id_idx" ON "services_rels" USING btree ("strategies_id");
  CREATE INDEX "services_rels_services_id_idx" ON "services_rels" USING btree ("services_id");
  CREATE INDEX "services_rels_publication_documents_id_idx" ON "services_rels" USING btree ("publication_documents_id");
  CREATE INDEX "services_rels_news_id_idx" ON "services_rels" USING btree ("news_id");
  CREATE INDEX "_services_v_rels_order_idx" ON "_services_v_rels" USING btree ("order");
  CREATE INDEX "_services_v_rels_parent_idx" ON "_services_v_rels" USING btree ("parent_id");
  CREATE INDEX "_services_v_rels_path_idx" ON "_services_v_rels" USING btree ("path");
  CREATE INDEX "_services_v_rels_pages_id_idx" ON "_services_v_rels" USING btree ("pages_id");
  CREATE INDEX "_services_v_rels_boards_id_idx" ON "_services_v_rels" USING btree ("boards_id");
  CREATE INDEX "_services_v_rels_partnerships_id_idx" ON "_services_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_services_v_rels_programmes_id_idx" ON "_services_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_services_v_rels_strategies_id_idx" ON "_services_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_services_v_rels_services_id_idx" ON "_services_v_rels" USING btree ("services_id");
  CREATE INDEX "_services_v_rels_publication_documents_id_idx" ON "_services_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_services_v_rels_news_id_idx" ON "_services_v_rels" USING btree ("news_id");
  CREATE INDEX "publication_documents_rels_order_idx" ON "publication_documents_rels" USING btree ("order");
  CREATE INDEX "publication_documents_rels_parent_idx" ON "publication_documents_rels" USING btree ("parent_id");
  CREATE INDEX "publication_documents_rels_path_idx" ON "publication_documents_rels" USING btree ("path");
  CREATE INDEX "publication_documents_rels_pages_id_idx" ON "publication_documents_rels" USING btree ("pages_id");
  CREATE INDEX "publication_documents_rels_boards_id_idx" ON "publication_documents_rels" USING btree ("boards_id");
  CREATE INDEX "publication_documents_rels_partnerships_id_idx" ON "publication_documents_rels" USING btree ("partnerships_id");
  CREATE INDEX "publication_documents_rels_programmes_id_idx" ON "publication_documents_rels" USING btree ("programmes_id");
  CREATE INDEX "publication_documents_rels_strategies_id_idx" ON "publication_documents_rels" USING btree ("strategies_id");
  CREATE INDEX "publication_documents_rels_services_id_idx" ON "publication_documents_rels" USING btree ("services_id");
  CREATE INDEX "publication_documents_rels_publication_documents_id_idx" ON "publication_documents_rels" USING btree ("publication_documents_id");
  CREATE INDEX "publication_documents_rels_news_id_idx" ON "publication_documents_rels" USING btree ("news_id");
  CREATE INDEX "_publication_documents_v_rels_order_idx" ON "_publication_documents_v_rels" USING btree ("order");
  CREATE INDEX "_publication_documents_v_rels_parent_idx" ON "_publication_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_publication_documents_v_rels_path_idx" ON "_publication_documents_v_rels" USING btree ("path");
  CREATE INDEX "_publication_documents_v_rels_pages_id_idx" ON "_publication_documents_v_rels" USING btree ("pages_id");
  CREATE INDEX "_publication_documents_v_rels_boards_id_idx" ON "_publication_documents_v_rels" USING btree ("boards_id");
  CREATE INDEX "_publication_documents_v_rels_partnerships_id_idx" ON "_publication_documents_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_publication_documents_v_rels_programmes_id_idx" ON "_publication_documents_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_publication_documents_v_rels_strategies_id_idx" ON "_publication_documents_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_publication_documents_v_rels_services_id_idx" ON "_publication_documents_v_rels" USING btree ("services_id");
  CREATE INDEX "_publication_documents_v_rels_publication_documents_id_idx" ON "_publication_documents_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_publication_documents_v_rels_news_id_idx" ON "_publication_documents_v_rels" USING btree ("news_id");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_pages_id_idx" ON "news_rels" USING btree ("pages_id");
  CREATE INDEX "news_rels_boards_id_idx" ON "news_rels" USING btree ("boards_id");
  CREATE INDEX "news_rels_partnerships_id_idx" ON "news_rels" USING btree ("partnerships_id");
  CREATE INDEX "news_rels_programmes_id_idx" ON "news_rels" USING btree ("programmes_id");
  CREATE INDEX "news_rels_strategies_id_idx" ON "news_rels" USING btree ("strategies_id");
  CREATE INDEX "news_rels_services_id_idx" ON "news_rels" USING btree ("services_id");
  CREATE INDEX "news_rels_publication_documents_id_idx" ON "news_rels" USING btree ("publication_documents_id");
  CREATE INDEX "news_rels_news_id_idx" ON "news_rels" USING btree ("news_id");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_pages_id_idx" ON "_news_v_rels" USING btree ("pages_id");
  CREATE INDEX "_news_v_rels_boards_id_idx" ON "_news_v_rels" USING btree ("boards_id");
  CREATE INDEX "_news_v_rels_partnerships_id_idx" ON "_news_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_news_v_rels_programmes_id_idx" ON "_news_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_news_v_rels_strategies_id_idx" ON "_news_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_news_v_rels_services_id_idx" ON "_news_v_rels" USING btree ("services_id");
  CREATE INDEX "_news_v_rels_publication_documents_id_idx" ON "_news_v_rels" USING btree ("publication_documents_id");
  CREATE INDEX "_news_v_rels_news_id_idx" ON "_news_v_rels" USING btree ("news_id");
  ALTER TABLE "boards_members" ADD CONSTRAINT "boards_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "boards_rels" ADD CONSTRAINT "boards_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_version_members" ADD CONSTRAINT "_boards_v_version_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_boards_v_rels" ADD CONSTRAINT "_boards_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships_members" ADD CONSTRAINT "partnerships_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partnerships_v_version_members" ADD CONSTRAINT "_partnerships_v_version_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "strategies_rels" ADD CONSTRAINT "strategies_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_boards_fk" FOREIGN KEY ("boards_id") REFERENCES "public"."boards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_strategies_fk" FOREIGN KEY ("strategies_id") REFERENCES "public"."strategies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_strategies_v_rels" ADD CONSTRAINT "_strategies_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "boards_members_organisation_idx" ON "boards_members" USING btree ("organisation_id");
  CREATE INDEX "boards_rels_pages_id_idx" ON "boards_rels" USING btree ("pages_id");
  CREATE INDEX "boards_rels_boards_id_idx" ON "boards_rels" USING btree ("boards_id");
  CREATE INDEX "boards_rels_partnerships_id_idx" ON "boards_rels" USING btree ("partnerships_id");
  CREATE INDEX "boards_rels_programmes_id_idx" ON "boards_rels" USING btree ("programmes_id");
  CREATE INDEX "boards_rels_strategies_id_idx" ON "boards_rels" USING btree ("strategies_id");
  CREATE INDEX "boards_rels_services_id_idx" ON "boards_rels" USING btree ("services_id");
  CREATE INDEX "boards_rels_news_id_idx" ON "boards_rels" USING btree ("news_id");
  CREATE INDEX "_boards_v_version_members_organisation_idx" ON "_boards_v_version_members" USING btree ("organisation_id");
  CREATE INDEX "_boards_v_rels_pages_id_idx" ON "_boards_v_rels" USING btree ("pages_id");
  CREATE INDEX "_boards_v_rels_boards_id_idx" ON "_boards_v_rels" USING btree ("boards_id");
  CREATE INDEX "_boards_v_rels_partnerships_id_idx" ON "_boards_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_boards_v_rels_programmes_id_idx" ON "_boards_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_boards_v_rels_strategies_id_idx" ON "_boards_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_boards_v_rels_services_id_idx" ON "_boards_v_rels" USING btree ("services_id");
  CREATE INDEX "_boards_v_rels_news_id_idx" ON "_boards_v_rels" USING btree ("news_id");
  CREATE INDEX "partnerships_members_organisation_idx" ON "partnerships_members" USING btree ("organisation_id");
  CREATE INDEX "_partnerships_v_version_members_organisation_idx" ON "_partnerships_v_version_members" USING btree ("organisation_id");
  CREATE INDEX "strategies_rels_pages_id_idx" ON "strategies_rels" USING btree ("pages_id");
  CREATE INDEX "strategies_rels_boards_id_idx" ON "strategies_rels" USING btree ("boards_id");
  CREATE INDEX "strategies_rels_partnerships_id_idx" ON "strategies_rels" USING btree ("partnerships_id");
  CREATE INDEX "strategies_rels_programmes_id_idx" ON "strategies_rels" USING btree ("programmes_id");
  CREATE INDEX "strategies_rels_strategies_id_idx" ON "strategies_rels" USING btree ("strategies_id");
  CREATE INDEX "strategies_rels_services_id_idx" ON "strategies_rels" USING btree ("services_id");
  CREATE INDEX "strategies_rels_news_id_idx" ON "strategies_rels" USING btree ("news_id");
  CREATE INDEX "_strategies_v_rels_pages_id_idx" ON "_strategies_v_rels" USING btree ("pages_id");
  CREATE INDEX "_strategies_v_rels_boards_id_idx" ON "_strategies_v_rels" USING btree ("boards_id");
  CREATE INDEX "_strategies_v_rels_partnerships_id_idx" ON "_strategies_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_strategies_v_rels_programmes_id_idx" ON "_strategies_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_strategies_v_rels_strategies_id_idx" ON "_strategies_v_rels" USING btree ("strategies_id");
  CREATE INDEX "_strategies_v_rels_services_id_idx" ON "_strategies_v_rels" USING btree ("services_id");
  CREATE INDEX "_strategies_v_rels_news_id_idx" ON "_strategies_v_rels" USING btree ("news_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partnerships_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_partnerships_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "publication_documents_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_publication_documents_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "news_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_news_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "partnerships_rels" CASCADE;
  DROP TABLE "_partnerships_v_rels" CASCADE;
  DROP TABLE "programmes_rels" CASCADE;
  DROP TABLE "_programmes_v_rels" CASCADE;
  DROP TABLE "services_rels" CASCADE;
  DROP TABLE "_services_v_rels" CASCADE;
  DROP TABLE "publication_documents_rels" CASCADE;
  DROP TABLE "_publication_documents_v_rels" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  ALTER TABLE "boards_members" DROP CONSTRAINT "boards_members_organisation_id_organisations_id_fk";
  
  ALTER TABLE "boards_rels" DROP CONSTRAINT "boards_rels_pages_fk";
  
  ALTER TABLE "boards_rels" DROP CONSTRAINT "boards_rels_boards_fk";
  
  ALTER TABLE "boards_rels" DROP CONSTRAINT "boards_rels_partnerships_fk";
  
  ALTER TABLE "boards_rels" DROP CONSTRAINT "boards_rels_programmes_fk";
  
  ALTER TABLE "boards_rels" DROP CONSTRAINT "boards_rels_strategies_fk";
  
  ALTER TABLE "boards_rels" DROP CONSTRAINT "boards_rels_services_fk";
  
  ALTER TABLE "boards_rels" DROP CONSTRAINT "boards_rels_news_fk";
  
  ALTER TABLE "_boards_v_version_members" DROP CONSTRAINT "_boards_v_version_members_organisation_id_organisations_id_fk";
  
  ALTER TABLE "_boards_v_rels" DROP CONSTRAINT "_boards_v_rels_pages_fk";
  
  ALTER TABLE "_boards_v_rels" DROP CONSTRAINT "_boards_v_rels_boards_fk";
  
  ALTER TABLE "_boards_v_rels" DROP CONSTRAINT "_boards_v_rels_partnerships_fk";
  
  ALTER TABLE "_boards_v_rels" DROP CONSTRAINT "_boards_v_rels_programmes_fk";
  
  ALTER TABLE "_boards_v_rels" DROP CONSTRAINT "_boards_v_rels_strategies_fk";
  
  ALTER TABLE "_boards_v_rels" DROP CONSTRAINT "_boards_v_rels_services_fk";
  
  ALTER TABLE "_boards_v_rels" DROP CONSTRAINT "_boards_v_rels_news_fk";
  
  ALTER TABLE "partnerships_members" DROP CONSTRAINT "partnerships_members_organisation_id_organisations_id_fk";
  
  ALTER TABLE "_partnerships_v_version_members" DROP CONSTRAINT "_partnerships_v_version_members_organisation_id_organisations_id_fk";
  
  ALTER TABLE "strategies_rels" DROP CONSTRAINT "strategies_rels_pages_fk";
  
  ALTER TABLE "strategies_rels" DROP CONSTRAINT "strategies_rels_boards_fk";
  
  ALTER TABLE "strategies_rels" DROP CONSTRAINT "strategies_rels_partnerships_fk";
  
  ALTER TABLE "strategies_rels" DROP CONSTRAINT "strategies_rels_programmes_fk";
  
  ALTER TABLE "strategies_rels" DROP CONSTRAINT "strategies_rels_strategies_fk";
  
  ALTER TABLE "strategies_rels" DROP CONSTRAINT "strategies_rels_services_fk";
  
  ALTER TABLE "strategies_rels" DROP CONSTRAINT "strategies_rels_news_fk";
  
  ALTER TABLE "_strategies_v_rels" DROP CONSTRAINT "_strategies_v_rels_pages_fk";
  
  ALTER TABLE "_strategies_v_rels" DROP CONSTRAINT "_strategies_v_rels_boards_fk";
  
  ALTER TABLE "_strategies_v_rels" DROP CONSTRAINT "_strategies_v_rels_partnerships_fk";
  
  ALTER TABLE "_strategies_v_rels" DROP CONSTRAINT "_strategies_v_rels_programmes_fk";
  
  ALTER TABLE "_strategies_v_rels" DROP CONSTRAINT "_strategies_v_rels_strategies_fk";
  
  ALTER TABLE "_strategies_v_rels" DROP CONSTRAINT "_strategies_v_rels_services_fk";
  
  ALTER TABLE "_strategies_v_rels" DROP CONSTRAINT "_strategies_v_rels_news_fk";
  
  DROP INDEX "boards_members_organisation_idx";
  DROP INDEX "boards_rels_pages_id_idx";
  DROP INDEX "boards_rels_boards_id_idx";
  DROP INDEX "boards_rels_partnerships_id_idx";
  DROP INDEX "boards_rels_programmes_id_idx";
  DROP INDEX "boards_rels_strategies_id_idx";
  DROP INDEX "boards_rels_services_id_idx";
  DROP INDEX "boards_rels_news_id_idx";
  DROP INDEX "_boards_v_version_members_organisation_idx";
  DROP INDEX "_boards_v_rels_pages_id_idx";
  DROP INDEX "_boards_v_rels_boards_id_idx";
  DROP INDEX "_boards_v_rels_partnerships_id_idx";
  DROP INDEX "_boards_v_rels_programmes_id_idx";
  DROP INDEX "_boards_v_rels_strategies_id_idx";
  DROP INDEX "_boards_v_rels_services_id_idx";
  DROP INDEX "_boards_v_rels_news_id_idx";
  DROP INDEX "partnerships_members_organisation_idx";
  DROP INDEX "_partnerships_v_version_members_organisation_idx";
  DROP INDEX "strategies_rels_pages_id_idx";
  DROP INDEX "strategies_rels_boards_id_idx";
  DROP INDEX "strategies_rels_partnerships_id_idx";
  DROP INDEX "strategies_rels_programmes_id_idx";
  DROP INDEX "strategies_rels_strategies_id_idx";
  DROP INDEX "strategies_rels_services_id_idx";
  DROP INDEX "strategies_rels_news_id_idx";
  DROP INDEX "_strategies_v_rels_pages_id_idx";
  DROP INDEX "_strategies_v_rels_boards_id_idx";
  DROP INDEX "_strategies_v_rels_partnerships_id_idx";
  DROP INDEX "_strategies_v_rels_programmes_id_idx";
  DROP INDEX "_strategies_v_rels_strategies_id_idx";
  DROP INDEX "_strategies_v_rels_services_id_idx";
  DROP INDEX "_strategies_v_rels_news_id_idx";
  ALTER TABLE "boards_members" DROP COLUMN "organisation_id";
  ALTER TABLE "boards_rels" DROP COLUMN "pages_id";
  ALTER TABLE "boards_rels" DROP COLUMN "boards_id";
  ALTER TABLE "boards_rels" DROP COLUMN "partnerships_id";
  ALTER TABLE "boards_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "boards_rels" DROP COLUMN "strategies_id";
  ALTER TABLE "boards_rels" DROP COLUMN "services_id";
  ALTER TABLE "boards_rels" DROP COLUMN "news_id";
  ALTER TABLE "_boards_v_version_members" DROP COLUMN "organisation_id";
  ALTER TABLE "_boards_v_rels" DROP COLUMN "pages_id";
  ALTER TABLE "_boards_v_rels" DROP COLUMN "boards_id";
  ALTER TABLE "_boards_v_rels" DROP COLUMN "partnerships_id";
  ALTER TABLE "_boards_v_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "_boards_v_rels" DROP COLUMN "strategies_id";
  ALTER TABLE "_boards_v_rels" DROP COLUMN "services_id";
  ALTER TABLE "_boards_v_rels" DROP COLUMN "news_id";
  ALTER TABLE "partnerships_members" DROP COLUMN "organisation_id";
  ALTER TABLE "_partnerships_v_version_members" DROP COLUMN "organisation_id";
  ALTER TABLE "strategies_rels" DROP COLUMN "pages_id";
  ALTER TABLE "strategies_rels" DROP COLUMN "boards_id";
  ALTER TABLE "strategies_rels" DROP COLUMN "partnerships_id";
  ALTER TABLE "strategies_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "strategies_rels" DROP COLUMN "strategies_id";
  ALTER TABLE "strategies_rels" DROP COLUMN "services_id";
  ALTER TABLE "strategies_rels" DROP COLUMN "news_id";
  ALTER TABLE "_strategies_v_rels" DROP COLUMN "pages_id";
  ALTER TABLE "_strategies_v_rels" DROP COLUMN "boards_id";
  ALTER TABLE "_strategies_v_rels" DROP COLUMN "partnerships_id";
  ALTER TABLE "_strategies_v_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "_strategies_v_rels" DROP COLUMN "strategies_id";
  ALTER TABLE "_strategies_v_rels" DROP COLUMN "services_id";
  ALTER TABLE "_strategies_v_rels" DROP COLUMN "news_id";`)
}
