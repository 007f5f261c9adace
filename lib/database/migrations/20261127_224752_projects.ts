import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_nominations_history_reason" AS ENUM('paidWork', 'profit', 'noCommunityBenefit', 'private', 'owner', 'unsafe', 'tooLittle', 'elsewhere', 'notEnoughKnown', 'alreadyDone', 'other');
  CREATE TYPE "public"."enum_nominations_reason" AS ENUM('paidWork', 'profit', 'noCommunityBenefit', 'private', 'owner', 'unsafe', 'tooLittle', 'elsewhere', 'notEnoughKnown', 'alreadyDone', 'other');
  CREATE TYPE "public"."enum_projects_history_status" AS ENUM('new', 'sentToProbation', 'beingAssessed', 'accepted', 'scheduled', 'finished', 'partlyFinished', 'notSuitable', 'cannotBeDone', 'notNeeded');
  CREATE TYPE "public"."enum_projects_history_reason" AS ENUM('paidWork', 'profit', 'noCommunityBenefit', 'private', 'owner', 'unsafe', 'tooLittle', 'elsewhere', 'notEnoughKnown', 'alreadyDone', 'other');
  CREATE TYPE "public"."enum_projects_kinds" AS ENUM('graffiti', 'litter', 'overgrown', 'paths', 'painting', 'planting', 'repairs', 'other');
  CREATE TYPE "public"."enum_projects_dangers" AS ENUM('asbestos', 'needles', 'hateGraffiti', 'height', 'electrics', 'deepWater', 'traffic', 'none', 'dontKnow');
  CREATE TYPE "public"."enum_projects_status" AS ENUM('new', 'sentToProbation', 'beingAssessed', 'accepted', 'scheduled', 'finished', 'partlyFinished', 'notSuitable', 'cannotBeDone', 'notNeeded');
  CREATE TYPE "public"."enum_projects_reason" AS ENUM('paidWork', 'profit', 'noCommunityBenefit', 'private', 'owner', 'unsafe', 'tooLittle', 'elsewhere', 'notEnoughKnown', 'alreadyDone', 'other');
  CREATE TYPE "public"."enum_projects_council_area" AS ENUM('bathAndNorthEastSomerset', 'bristol', 'northSomerset', 'somerset', 'southGloucestershire', 'notSure');
  CREATE TYPE "public"."enum_projects_place_kind" AS ENUM('publicLand', 'charity', 'school', 'communal', 'business', 'home', 'playArea', 'notSure');
  CREATE TYPE "public"."enum_projects_owner" AS ENUM('mine', 'agrees', 'notAsked', 'dontKnow');
  CREATE TYPE "public"."enum_projects_toilets" AS ENUM('onSite', 'nearby', 'none', 'dontKnow');
  CREATE TABLE "projects_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"status" "enum_projects_history_status" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"reason" "enum_projects_history_reason",
  	"planned_for" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "projects_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_projects_kinds",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "projects_dangers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_projects_dangers",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "projects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"reference" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_projects_status" DEFAULT 'new' NOT NULL,
  	"reason" "enum_projects_reason",
  	"planned_for" varchar,
  	"place" varchar NOT NULL,
  	"postcode" varchar,
  	"council_area" "enum_projects_council_area" NOT NULL,
  	"description" varchar NOT NULL,
  	"place_kind" "enum_projects_place_kind",
  	"owner" "enum_projects_owner",
  	"owner_name" varchar,
  	"toilets" "enum_projects_toilets",
  	"access_notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "nominations_history" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_nominations_history_status";
  CREATE TYPE "public"."enum_nominations_history_status" AS ENUM('received', 'checked', 'waitingForResident', 'inProject', 'notSuitable', 'passedOn', 'withdrawn', 'spam');
  ALTER TABLE "nominations_history" ALTER COLUMN "status" SET DATA TYPE "public"."enum_nominations_history_status" USING "status"::"public"."enum_nominations_history_status";
  ALTER TABLE "nominations" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "nominations" ALTER COLUMN "status" SET DEFAULT 'received'::text;
  DROP TYPE "public"."enum_nominations_status";
  CREATE TYPE "public"."enum_nominations_status" AS ENUM('received', 'checked', 'waitingForResident', 'inProject', 'notSuitable', 'passedOn', 'withdrawn', 'spam');
  ALTER TABLE "nominations" ALTER COLUMN "status" SET DEFAULT 'received'::"public"."enum_nominations_status";
  ALTER TABLE "nominations" ALTER COLUMN "status" SET DATA TYPE "public"."enum_nominations_status" USING "status"::"public"."enum_nominations_status";
  ALTER TABLE "nominations_history" ADD COLUMN "reason" "enum_nominations_history_reason";
  ALTER TABLE "nominations_history" ADD COLUMN "passed_to" varchar;
  ALTER TABLE "nominations_history" ADD COLUMN "question" varchar;
  ALTER TABLE "nominations_history" ADD COLUMN "project_id" uuid;
  ALTER TABLE "nominations_history" ADD COLUMN "note" varchar;
  ALTER TABLE "nominations" ADD COLUMN "reason" "enum_nominations_reason";
  ALTER TABLE "nominations" ADD COLUMN "passed_to" varchar;
  ALTER TABLE "nominations" ADD COLUMN "question" varchar;
  ALTER TABLE "nominations" ADD COLUMN "project_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "projects_id" uuid;
  ALTER TABLE "projects_history" ADD CONSTRAINT "projects_history_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_history" ADD CONSTRAINT "projects_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_kinds" ADD CONSTRAINT "projects_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_dangers" ADD CONSTRAINT "projects_dangers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "projects_history_order_idx" ON "projects_history" USING btree ("_order");
  CREATE INDEX "projects_history_parent_id_idx" ON "projects_history" USING btree ("_parent_id");
  CREATE INDEX "projects_history_by_idx" ON "projects_history" USING btree ("by_id");
  CREATE INDEX "projects_kinds_order_idx" ON "projects_kinds" USING btree ("order");
  CREATE INDEX "projects_kinds_parent_idx" ON "projects_kinds" USING btree ("parent_id");
  CREATE INDEX "projects_dangers_order_idx" ON "projects_dangers" USING btree ("order");
  CREATE INDEX "projects_dangers_parent_idx" ON "projects_dangers" USING btree ("parent_id");
  CREATE UNIQUE INDEX "projects_reference_idx" ON "projects" USING btree ("reference");
  CREATE INDEX "projects_status_idx" ON "projects" USING btree ("status");
  CREATE INDEX "projects_council_area_idx" ON "projects" USING btree ("council_area");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  ALTER TABLE "nominations_history" ADD CONSTRAINT "nominations_history_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nominations" ADD CONSTRAINT "nominations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "nominations_history_project_idx" ON "nominations_history" USING btree ("project_id");
  CREATE INDEX "nominations_status_idx" ON "nominations" USING btree ("status");
  CREATE INDEX "nominations_project_idx" ON "nominations" USING btree ("project_id");
  CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "projects_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_dangers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "projects_history" CASCADE;
  DROP TABLE "projects_kinds" CASCADE;
  DROP TABLE "projects_dangers" CASCADE;
  DROP TABLE "projects" CASCADE;
  ALTER TABLE "nominations_history" DROP CONSTRAINT "nominations_history_project_id_projects_id_fk";
  
  ALTER TABLE "nominations" DROP CONSTRAINT "nominations_project_id_projects_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_projects_fk";
  
  ALTER TABLE "nominations_history" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_nominations_history_status";
  CREATE TYPE "public"."enum_nominations_history_status" AS ENUM('received', 'checked', 'sentToProbation', 'beingAssessed', 'accepted', 'notSuitable', 'scheduled', 'done');
  ALTER TABLE "nominations_history" ALTER COLUMN "status" SET DATA TYPE "public"."enum_nominations_history_status" USING "status"::"public"."enum_nominations_history_status";
  ALTER TABLE "nominations" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "nominations" ALTER COLUMN "status" SET DEFAULT 'received'::text;
  DROP TYPE "public"."enum_nominations_status";
  CREATE TYPE "public"."enum_nominations_status" AS ENUM('received', 'checked', 'sentToProbation', 'beingAssessed', 'accepted', 'notSuitable', 'scheduled', 'done');
  ALTER TABLE "nominations" ALTER COLUMN "status" SET DEFAULT 'received'::"public"."enum_nominations_status";
  ALTER TABLE "nominations" ALTER COLUMN "status" SET DATA TYPE "public"."enum_nominations_status" USING "status"::"public"."enum_nominations_status";
  DROP INDEX "nominations_history_project_idx";
  DROP INDEX "nominations_status_idx";
  DROP INDEX "nominations_project_idx";
  DROP INDEX "payload_locked_documents_rels_projects_id_idx";
  ALTER TABLE "nominations_history" DROP COLUMN "reason";
  ALTER TABLE "nominations_history" DROP COLUMN "passed_to";
  ALTER TABLE "nominations_history" DROP COLUMN "question";
  ALTER TABLE "nominations_history" DROP COLUMN "project_id";
  ALTER TABLE "nominations_history" DROP COLUMN "note";
  ALTER TABLE "nominations" DROP COLUMN "reason";
  ALTER TABLE "nominations" DROP COLUMN "passed_to";
  ALTER TABLE "nominations" DROP COLUMN "question";
  ALTER TABLE "nominations" DROP COLUMN "project_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "projects_id";
  DROP TYPE "public"."enum_nominations_history_reason";
  DROP TYPE "public"."enum_nominations_reason";
  DROP TYPE "public"."enum_projects_history_status";
  DROP TYPE "public"."enum_projects_history_reason";
  DROP TYPE "public"."enum_projects_kinds";
  DROP TYPE "public"."enum_projects_dangers";
  DROP TYPE "public"."enum_projects_status";
  DROP TYPE "public"."enum_projects_reason";
  DROP TYPE "public"."enum_projects_council_area";
  DROP TYPE "public"."enum_projects_place_kind";
  DROP TYPE "public"."enum_projects_owner";
  DROP TYPE "public"."enum_projects_toilets";`)
}
