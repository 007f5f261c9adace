import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Private links, by a hash of the bits in each; the confirmation has one, and each letter another (lib/nominations/links.ts).
    CREATE TABLE nomination_links (
      id text PRIMARY KEY,
      nomination_id uuid NOT NULL REFERENCES nominations (id) ON DELETE CASCADE,
      made_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX nomination_links_nomination ON nomination_links (nomination_id);
    -- So that erasing somebody's details erases the letters to them.
    ALTER TABLE letters ADD COLUMN nomination_id uuid REFERENCES nominations (id) ON DELETE CASCADE;
    CREATE INDEX letters_nomination ON letters (nomination_id) WHERE nomination_id IS NOT NULL;
    -- Photos of a draft, and of the nomination that it became: stored, kept and erased with it. Whether it is handed on, staff decide.
    CREATE TABLE nomination_photos (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      draft_id text REFERENCES nomination_drafts (id) ON DELETE CASCADE,
      nomination_id uuid REFERENCES nominations (id) ON DELETE CASCADE,
      type text NOT NULL,
      width integer NOT NULL,
      height integer NOT NULL,
      bytes bytea NOT NULL,
      is_handed_on boolean NOT NULL DEFAULT true,
      added_at timestamptz NOT NULL DEFAULT now(),
      CHECK (num_nonnulls(draft_id, nomination_id) = 1)
    );
    ALTER TABLE nomination_photos ALTER COLUMN bytes SET STORAGE EXTERNAL;
    CREATE INDEX nomination_photos_draft ON nomination_photos (draft_id) WHERE draft_id IS NOT NULL;
    CREATE INDEX nomination_photos_nomination ON nomination_photos (nomination_id) WHERE nomination_id IS NOT NULL;
    -- What may speak of somebody in danger, until somebody has read it (lib/danger-notices).
    CREATE TABLE danger_notices (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      nomination_id uuid REFERENCES nominations (id) ON DELETE CASCADE,
      feedback_id uuid REFERENCES page_feedback (id) ON DELETE CASCADE,
      made_at timestamptz NOT NULL DEFAULT now(),
      reader_told_at timestamptz,
      deputy_told_at timestamptz,
      seen_at timestamptz,
      seen_by_id uuid REFERENCES users (id) ON DELETE SET NULL,
      CHECK (num_nonnulls(nomination_id, feedback_id) = 1)
    );
    CREATE UNIQUE INDEX danger_notices_nomination ON danger_notices (nomination_id) WHERE nomination_id IS NOT NULL;
    CREATE UNIQUE INDEX danger_notices_feedback ON danger_notices (feedback_id) WHERE feedback_id IS NOT NULL;
    CREATE INDEX danger_notices_unseen ON danger_notices (made_at) WHERE seen_at IS NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE danger_notices;
    DROP TABLE nomination_photos;
    ALTER TABLE letters DROP COLUMN nomination_id;
    DROP TABLE nomination_links;`)
}
