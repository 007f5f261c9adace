import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "letter_words" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"received_subject" varchar NOT NULL,
  	"received_text" varchar NOT NULL,
  	"question_subject" varchar NOT NULL,
  	"question_text" varchar NOT NULL,
  	"joined_subject" varchar NOT NULL,
  	"joined_text" varchar NOT NULL,
  	"not_suitable_subject" varchar NOT NULL,
  	"not_suitable_text" varchar NOT NULL,
  	"passed_on_subject" varchar NOT NULL,
  	"passed_on_text" varchar NOT NULL,
  	"withdrawn_subject" varchar NOT NULL,
  	"withdrawn_text" varchar NOT NULL,
  	"with_probation_subject" varchar NOT NULL,
  	"with_probation_text" varchar NOT NULL,
  	"accepted_subject" varchar NOT NULL,
  	"accepted_text" varchar NOT NULL,
  	"planned_subject" varchar NOT NULL,
  	"planned_text" varchar NOT NULL,
  	"no_longer_planned_subject" varchar NOT NULL,
  	"no_longer_planned_text" varchar NOT NULL,
  	"finished_subject" varchar NOT NULL,
  	"finished_text" varchar NOT NULL,
  	"partly_finished_subject" varchar NOT NULL,
  	"partly_finished_text" varchar NOT NULL,
  	"cannot_be_done_subject" varchar NOT NULL,
  	"cannot_be_done_text" varchar NOT NULL,
  	"not_needed_subject" varchar NOT NULL,
  	"not_needed_text" varchar NOT NULL,
  	"new_address_subject" varchar NOT NULL,
  	"new_address_text" varchar NOT NULL,
  	"address_changed_subject" varchar NOT NULL,
  	"address_changed_text" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_letter_words_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_received_subject" varchar NOT NULL,
  	"version_received_text" varchar NOT NULL,
  	"version_question_subject" varchar NOT NULL,
  	"version_question_text" varchar NOT NULL,
  	"version_joined_subject" varchar NOT NULL,
  	"version_joined_text" varchar NOT NULL,
  	"version_not_suitable_subject" varchar NOT NULL,
  	"version_not_suitable_text" varchar NOT NULL,
  	"version_passed_on_subject" varchar NOT NULL,
  	"version_passed_on_text" varchar NOT NULL,
  	"version_withdrawn_subject" varchar NOT NULL,
  	"version_withdrawn_text" varchar NOT NULL,
  	"version_with_probation_subject" varchar NOT NULL,
  	"version_with_probation_text" varchar NOT NULL,
  	"version_accepted_subject" varchar NOT NULL,
  	"version_accepted_text" varchar NOT NULL,
  	"version_planned_subject" varchar NOT NULL,
  	"version_planned_text" varchar NOT NULL,
  	"version_no_longer_planned_subject" varchar NOT NULL,
  	"version_no_longer_planned_text" varchar NOT NULL,
  	"version_finished_subject" varchar NOT NULL,
  	"version_finished_text" varchar NOT NULL,
  	"version_partly_finished_subject" varchar NOT NULL,
  	"version_partly_finished_text" varchar NOT NULL,
  	"version_cannot_be_done_subject" varchar NOT NULL,
  	"version_cannot_be_done_text" varchar NOT NULL,
  	"version_not_needed_subject" varchar NOT NULL,
  	"version_not_needed_text" varchar NOT NULL,
  	"version_new_address_subject" varchar NOT NULL,
  	"version_new_address_text" varchar NOT NULL,
  	"version_address_changed_subject" varchar NOT NULL,
  	"version_address_changed_text" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "nominations" ADD COLUMN "email_confirmed_at" timestamp(3) with time zone;
  ALTER TABLE "nominations" ADD COLUMN "erasure_asked_at" timestamp(3) with time zone;
  CREATE INDEX "_letter_words_v_created_at_idx" ON "_letter_words_v" USING btree ("created_at");
  CREATE INDEX "_letter_words_v_updated_at_idx" ON "_letter_words_v" USING btree ("updated_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "letter_words" CASCADE;
  DROP TABLE "_letter_words_v" CASCADE;
  ALTER TABLE "nominations" DROP COLUMN "email_confirmed_at";
  ALTER TABLE "nominations" DROP COLUMN "erasure_asked_at";`)
}
