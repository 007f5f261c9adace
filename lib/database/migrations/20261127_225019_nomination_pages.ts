import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- What somebody has answered so far, by a hash of the secret in their cookie (lib/nominations/drafts.ts). Once it is sent its answers are
    -- gone and its reference stays, so that sending it again is no second nomination.
    CREATE TABLE nomination_drafts (
      id text PRIMARY KEY,
      answers jsonb NOT NULL,
      reference text,
      started_at timestamptz NOT NULL DEFAULT now(),
      answered_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX nomination_drafts_started_at ON nomination_drafts (started_at);
    -- What was sent within a day, by a keyed hash of its answers (lib/nominations/submit.ts).
    CREATE TABLE nominations_sent (
      digest text PRIMARY KEY,
      reference text NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX nominations_sent_at ON nominations_sent (at);
    ALTER TABLE nominations DROP COLUMN digest;

  CREATE TYPE "public"."enum_nominations_dangers" AS ENUM('asbestos', 'needles', 'hateGraffiti', 'height', 'electrics', 'deepWater', 'traffic', 'none', 'dontKnow');
  CREATE TYPE "public"."enum_nominations_rules" AS ENUM('paidWork', 'profit', 'none', 'notSure');
  CREATE TYPE "public"."enum_nominations_place_kind" AS ENUM('publicLand', 'charity', 'school', 'communal', 'business', 'home', 'playArea', 'notSure');
  CREATE TYPE "public"."enum_nominations_owner" AS ENUM('mine', 'agrees', 'notAsked', 'dontKnow');
  CREATE TYPE "public"."enum_nominations_toilets" AS ENUM('onSite', 'nearby', 'none', 'dontKnow');
  ALTER TYPE "public"."enum_nominations_kept_apart_because" ADD VALUE 'hurry';
  ALTER TYPE "public"."enum_nominations_kept_apart_because" ADD VALUE 'trap';
  ALTER TYPE "public"."enum_page_feedback_kept_apart_because" ADD VALUE 'hurry';
  ALTER TYPE "public"."enum_page_feedback_kept_apart_because" ADD VALUE 'trap';
  CREATE TABLE "nominations_dangers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_nominations_dangers",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "nominations" ADD COLUMN "rules" "enum_nominations_rules";
  ALTER TABLE "nominations" ADD COLUMN "place_kind" "enum_nominations_place_kind";
  ALTER TABLE "nominations" ADD COLUMN "owner" "enum_nominations_owner";
  ALTER TABLE "nominations" ADD COLUMN "owner_name" varchar;
  ALTER TABLE "nominations" ADD COLUMN "toilets" "enum_nominations_toilets";
  ALTER TABLE "nominations" ADD COLUMN "access_notes" varchar;
  ALTER TABLE "nominations_dangers" ADD CONSTRAINT "nominations_dangers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."nominations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "nominations_dangers_order_idx" ON "nominations_dangers" USING btree ("order");
  CREATE INDEX "nominations_dangers_parent_idx" ON "nominations_dangers" USING btree ("parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE nomination_drafts;
    DROP TABLE nominations_sent;
    ALTER TABLE nominations ADD COLUMN digest varchar;
    DROP TABLE "nominations_dangers" CASCADE;
  ALTER TABLE "nominations" ALTER COLUMN "kept_apart_because" SET DATA TYPE text;
  DROP TYPE "public"."enum_nominations_kept_apart_because";
  CREATE TYPE "public"."enum_nominations_kept_apart_because" AS ENUM('addressRange', 'together');
  ALTER TABLE "nominations" ALTER COLUMN "kept_apart_because" SET DATA TYPE "public"."enum_nominations_kept_apart_because" USING "kept_apart_because"::"public"."enum_nominations_kept_apart_because";
  ALTER TABLE "page_feedback" ALTER COLUMN "kept_apart_because" SET DATA TYPE text;
  DROP TYPE "public"."enum_page_feedback_kept_apart_because";
  CREATE TYPE "public"."enum_page_feedback_kept_apart_because" AS ENUM('addressRange', 'together');
  ALTER TABLE "page_feedback" ALTER COLUMN "kept_apart_because" SET DATA TYPE "public"."enum_page_feedback_kept_apart_because" USING "kept_apart_because"::"public"."enum_page_feedback_kept_apart_because";
  ALTER TABLE "nominations" DROP COLUMN "rules";
  ALTER TABLE "nominations" DROP COLUMN "place_kind";
  ALTER TABLE "nominations" DROP COLUMN "owner";
  ALTER TABLE "nominations" DROP COLUMN "owner_name";
  ALTER TABLE "nominations" DROP COLUMN "toilets";
  ALTER TABLE "nominations" DROP COLUMN "access_notes";
  DROP TYPE "public"."enum_nominations_dangers";
  DROP TYPE "public"."enum_nominations_rules";
  DROP TYPE "public"."enum_nominations_place_kind";
  DROP TYPE "public"."enum_nominations_owner";
  DROP TYPE "public"."enum_nominations_toilets";`)
}
