import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'editor');
  CREATE TYPE "public"."enum_staff_log_what" AS ENUM('published', 'withdrawn', 'trashed', 'restored', 'deleted', 'settingsChanged', 'accountMade', 'rightsChanged', 'signedIn');
  CREATE TYPE "public"."enum_nomination_sights_how" AS ENUM('view', 'list', 'export');
  CREATE TABLE "staff_log" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"what" "enum_staff_log_what" NOT NULL,
  	"by_id" uuid,
  	"person" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"document" varchar,
  	"title" varchar,
  	"address" varchar,
  	"detail" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "nomination_sights" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"how" "enum_nomination_sights_how" NOT NULL,
  	"by_id" uuid,
  	"person" varchar NOT NULL,
  	"nomination" varchar NOT NULL,
  	"reference" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "pages" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "change_note" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "boards" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "boards" ADD COLUMN "change_note" varchar;
  ALTER TABLE "_boards_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_boards_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "partnerships" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "partnerships" ADD COLUMN "change_note" varchar;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "programmes" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "programmes" ADD COLUMN "change_note" varchar;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "strategies" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "strategies" ADD COLUMN "change_note" varchar;
  ALTER TABLE "_strategies_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_strategies_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "services" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "services" ADD COLUMN "change_note" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_services_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "publication_documents" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "publication_documents" ADD COLUMN "change_note" varchar;
  ALTER TABLE "_publication_documents_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_publication_documents_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "news" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "news" ADD COLUMN "change_note" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_news_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "figures" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "figures" ADD COLUMN "change_note" varchar;
  ALTER TABLE "helplines" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "helplines" ADD COLUMN "change_note" varchar;
  ALTER TABLE "organisations" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "organisations" ADD COLUMN "change_note" varchar;
  ALTER TABLE "office_holders" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "office_holders" ADD COLUMN "change_note" varchar;
  ALTER TABLE "media" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "media" ADD COLUMN "change_note" varchar;
  ALTER TABLE "accessibility_issues" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "accessibility_issues" ADD COLUMN "change_note" varchar;
  ALTER TABLE "everyday_words" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "everyday_words" ADD COLUMN "change_note" varchar;
  ALTER TABLE "pinned_answers" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "pinned_answers" ADD COLUMN "change_note" varchar;
  ALTER TABLE "redirects" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "redirects" ADD COLUMN "change_note" varchar;
  ALTER TABLE "users" ADD COLUMN "role" "enum_users_role" DEFAULT 'editor' NOT NULL;
  ALTER TABLE "users" ADD COLUMN "casework" boolean DEFAULT false;
  ALTER TABLE "users" ADD COLUMN "is_disabled" boolean DEFAULT false;
  ALTER TABLE "users" ADD COLUMN "hand_over_to_id" uuid;
  ALTER TABLE "staff_log" ADD CONSTRAINT "staff_log_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nomination_sights" ADD CONSTRAINT "nomination_sights_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "staff_log_what_idx" ON "staff_log" USING btree ("what");
  CREATE INDEX "staff_log_by_idx" ON "staff_log" USING btree ("by_id");
  CREATE INDEX "staff_log_document_idx" ON "staff_log" USING btree ("document");
  CREATE INDEX "staff_log_updated_at_idx" ON "staff_log" USING btree ("updated_at");
  CREATE INDEX "staff_log_created_at_idx" ON "staff_log" USING btree ("created_at");
  CREATE INDEX "nomination_sights_by_idx" ON "nomination_sights" USING btree ("by_id");
  CREATE INDEX "nomination_sights_nomination_idx" ON "nomination_sights" USING btree ("nomination");
  CREATE INDEX "nomination_sights_updated_at_idx" ON "nomination_sights" USING btree ("updated_at");
  CREATE INDEX "nomination_sights_created_at_idx" ON "nomination_sights" USING btree ("created_at");
  ALTER TABLE "pages" ADD CONSTRAINT "pages_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boards" ADD CONSTRAINT "boards_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_boards_v" ADD CONSTRAINT "_boards_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partnerships_v" ADD CONSTRAINT "_partnerships_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "strategies" ADD CONSTRAINT "strategies_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_strategies_v" ADD CONSTRAINT "_strategies_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_documents" ADD CONSTRAINT "publication_documents_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publication_documents_v" ADD CONSTRAINT "_publication_documents_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figures" ADD CONSTRAINT "figures_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines" ADD CONSTRAINT "helplines_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "office_holders" ADD CONSTRAINT "office_holders_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accessibility_issues" ADD CONSTRAINT "accessibility_issues_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "everyday_words" ADD CONSTRAINT "everyday_words_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pinned_answers" ADD CONSTRAINT "pinned_answers_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects" ADD CONSTRAINT "redirects_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_hand_over_to_id_users_id_fk" FOREIGN KEY ("hand_over_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "pages_changed_by_idx" ON "pages" USING btree ("changed_by_id");
  CREATE INDEX "_pages_v_version_version_changed_by_idx" ON "_pages_v" USING btree ("version_changed_by_id");
  CREATE INDEX "boards_changed_by_idx" ON "boards" USING btree ("changed_by_id");
  CREATE INDEX "_boards_v_version_version_changed_by_idx" ON "_boards_v" USING btree ("version_changed_by_id");
  CREATE INDEX "partnerships_changed_by_idx" ON "partnerships" USING btree ("changed_by_id");
  CREATE INDEX "_partnerships_v_version_version_changed_by_idx" ON "_partnerships_v" USING btree ("version_changed_by_id");
  CREATE INDEX "programmes_changed_by_idx" ON "programmes" USING btree ("changed_by_id");
  CREATE INDEX "_programmes_v_version_version_changed_by_idx" ON "_programmes_v" USING btree ("version_changed_by_id");
  CREATE INDEX "strategies_changed_by_idx" ON "strategies" USING btree ("changed_by_id");
  CREATE INDEX "_strategies_v_version_version_changed_by_idx" ON "_strategies_v" USING btree ("version_changed_by_id");
  CREATE INDEX "services_changed_by_idx" ON "services" USING btree ("changed_by_id");
  CREATE INDEX "_services_v_version_version_changed_by_idx" ON "_services_v" USING btree ("version_changed_by_id");
  CREATE INDEX "publication_documents_changed_by_idx" ON "publication_documents" USING btree ("changed_by_id");
  CREATE INDEX "_publication_documents_v_version_version_changed_by_idx" ON "_publication_documents_v" USING btree ("version_changed_by_id");
  CREATE INDEX "news_changed_by_idx" ON "news" USING btree ("changed_by_id");
  CREATE INDEX "_news_v_version_version_changed_by_idx" ON "_news_v" USING btree ("version_changed_by_id");
  CREATE INDEX "figures_changed_by_idx" ON "figures" USING btree ("changed_by_id");
  CREATE INDEX "helplines_changed_by_idx" ON "helplines" USING btree ("changed_by_id");
  CREATE INDEX "organisations_changed_by_idx" ON "organisations" USING btree ("changed_by_id");
  CREATE INDEX "office_holders_changed_by_idx" ON "office_holders" USING btree ("changed_by_id");
  CREATE INDEX "media_changed_by_idx" ON "media" USING btree ("changed_by_id");
  CREATE INDEX "accessibility_issues_changed_by_idx" ON "accessibility_issues" USING btree ("changed_by_id");
  CREATE INDEX "everyday_words_changed_by_idx" ON "everyday_words" USING btree ("changed_by_id");
  CREATE INDEX "pinned_answers_changed_by_idx" ON "pinned_answers" USING btree ("changed_by_id");
  CREATE INDEX "redirects_changed_by_idx" ON "redirects" USING btree ("changed_by_id");
  CREATE INDEX "users_hand_over_to_idx" ON "users" USING btree ("hand_over_to_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "staff_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "nomination_sights" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "staff_log" CASCADE;
  DROP TABLE "nomination_sights" CASCADE;
  ALTER TABLE "pages" DROP CONSTRAINT "pages_changed_by_id_users_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "boards" DROP CONSTRAINT "boards_changed_by_id_users_id_fk";
  
  ALTER TABLE "_boards_v" DROP CONSTRAINT "_boards_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "partnerships" DROP CONSTRAINT "partnerships_changed_by_id_users_id_fk";
  
  ALTER TABLE "_partnerships_v" DROP CONSTRAINT "_partnerships_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "programmes" DROP CONSTRAINT "programmes_changed_by_id_users_id_fk";
  
  ALTER TABLE "_programmes_v" DROP CONSTRAINT "_programmes_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "strategies" DROP CONSTRAINT "strategies_changed_by_id_users_id_fk";
  
  ALTER TABLE "_strategies_v" DROP CONSTRAINT "_strategies_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "services" DROP CONSTRAINT "services_changed_by_id_users_id_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT "_services_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "publication_documents" DROP CONSTRAINT "publication_documents_changed_by_id_users_id_fk";
  
  ALTER TABLE "_publication_documents_v" DROP CONSTRAINT "_publication_documents_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "news" DROP CONSTRAINT "news_changed_by_id_users_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "figures" DROP CONSTRAINT "figures_changed_by_id_users_id_fk";
  
  ALTER TABLE "helplines" DROP CONSTRAINT "helplines_changed_by_id_users_id_fk";
  
  ALTER TABLE "organisations" DROP CONSTRAINT "organisations_changed_by_id_users_id_fk";
  
  ALTER TABLE "office_holders" DROP CONSTRAINT "office_holders_changed_by_id_users_id_fk";
  
  ALTER TABLE "media" DROP CONSTRAINT "media_changed_by_id_users_id_fk";
  
  ALTER TABLE "accessibility_issues" DROP CONSTRAINT "accessibility_issues_changed_by_id_users_id_fk";
  
  ALTER TABLE "everyday_words" DROP CONSTRAINT "everyday_words_changed_by_id_users_id_fk";
  
  ALTER TABLE "pinned_answers" DROP CONSTRAINT "pinned_answers_changed_by_id_users_id_fk";
  
  ALTER TABLE "redirects" DROP CONSTRAINT "redirects_changed_by_id_users_id_fk";
  
  ALTER TABLE "users" DROP CONSTRAINT "users_hand_over_to_id_users_id_fk";
  
  DROP INDEX "pages_changed_by_idx";
  DROP INDEX "_pages_v_version_version_changed_by_idx";
  DROP INDEX "boards_changed_by_idx";
  DROP INDEX "_boards_v_version_version_changed_by_idx";
  DROP INDEX "partnerships_changed_by_idx";
  DROP INDEX "_partnerships_v_version_version_changed_by_idx";
  DROP INDEX "programmes_changed_by_idx";
  DROP INDEX "_programmes_v_version_version_changed_by_idx";
  DROP INDEX "strategies_changed_by_idx";
  DROP INDEX "_strategies_v_version_version_changed_by_idx";
  DROP INDEX "services_changed_by_idx";
  DROP INDEX "_services_v_version_version_changed_by_idx";
  DROP INDEX "publication_documents_changed_by_idx";
  DROP INDEX "_publication_documents_v_version_version_changed_by_idx";
  DROP INDEX "news_changed_by_idx";
  DROP INDEX "_news_v_version_version_changed_by_idx";
  DROP INDEX "figures_changed_by_idx";
  DROP INDEX "helplines_changed_by_idx";
  DROP INDEX "organisations_changed_by_idx";
  DROP INDEX "office_holders_changed_by_idx";
  DROP INDEX "media_changed_by_idx";
  DROP INDEX "accessibility_issues_changed_by_idx";
  DROP INDEX "everyday_words_changed_by_idx";
  DROP INDEX "pinned_answers_changed_by_idx";
  DROP INDEX "redirects_changed_by_idx";
  DROP INDEX "users_hand_over_to_idx";
  ALTER TABLE "pages" DROP COLUMN "changed_by_id";
  ALTER TABLE "pages" DROP COLUMN "change_note";
  ALTER TABLE "_pages_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_change_note";
  ALTER TABLE "boards" DROP COLUMN "changed_by_id";
  ALTER TABLE "boards" DROP COLUMN "change_note";
  ALTER TABLE "_boards_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_boards_v" DROP COLUMN "version_change_note";
  ALTER TABLE "partnerships" DROP COLUMN "changed_by_id";
  ALTER TABLE "partnerships" DROP COLUMN "change_note";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_change_note";
  ALTER TABLE "programmes" DROP COLUMN "changed_by_id";
  ALTER TABLE "programmes" DROP COLUMN "change_note";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_change_note";
  ALTER TABLE "strategies" DROP COLUMN "changed_by_id";
  ALTER TABLE "strategies" DROP COLUMN "change_note";
  ALTER TABLE "_strategies_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_strategies_v" DROP COLUMN "version_change_note";
  ALTER TABLE "services" DROP COLUMN "changed_by_id";
  ALTER TABLE "services" DROP COLUMN "change_note";
  ALTER TABLE "_services_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_services_v" DROP COLUMN "version_change_note";
  ALTER TABLE "publication_documents" DROP COLUMN "changed_by_id";
  ALTER TABLE "publication_documents" DROP COLUMN "change_note";
  ALTER TABLE "_publication_documents_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_publication_documents_v" DROP COLUMN "version_change_note";
  ALTER TABLE "news" DROP COLUMN "changed_by_id";
  ALTER TABLE "news" DROP COLUMN "change_note";
  ALTER TABLE "_news_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_change_note";
  ALTER TABLE "figures" DROP COLUMN "changed_by_id";
  ALTER TABLE "figures" DROP COLUMN "change_note";
  ALTER TABLE "helplines" DROP COLUMN "changed_by_id";
  ALTER TABLE "helplines" DROP COLUMN "change_note";
  ALTER TABLE "organisations" DROP COLUMN "changed_by_id";
  ALTER TABLE "organisations" DROP COLUMN "change_note";
  ALTER TABLE "office_holders" DROP COLUMN "changed_by_id";
  ALTER TABLE "office_holders" DROP COLUMN "change_note";
  ALTER TABLE "media" DROP COLUMN "changed_by_id";
  ALTER TABLE "media" DROP COLUMN "change_note";
  ALTER TABLE "accessibility_issues" DROP COLUMN "changed_by_id";
  ALTER TABLE "accessibility_issues" DROP COLUMN "change_note";
  ALTER TABLE "everyday_words" DROP COLUMN "changed_by_id";
  ALTER TABLE "everyday_words" DROP COLUMN "change_note";
  ALTER TABLE "pinned_answers" DROP COLUMN "changed_by_id";
  ALTER TABLE "pinned_answers" DROP COLUMN "change_note";
  ALTER TABLE "redirects" DROP COLUMN "changed_by_id";
  ALTER TABLE "redirects" DROP COLUMN "change_note";
  ALTER TABLE "users" DROP COLUMN "role";
  ALTER TABLE "users" DROP COLUMN "casework";
  ALTER TABLE "users" DROP COLUMN "is_disabled";
  ALTER TABLE "users" DROP COLUMN "hand_over_to_id";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_staff_log_what";
  DROP TYPE "public"."enum_nomination_sights_how";`)
}
