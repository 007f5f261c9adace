import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Who is signed in (lib/users/sessions.ts). Payload's own sessions are used no more.
    DELETE FROM users_sessions;
    CREATE TABLE staff_sessions (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      sets_up_codes boolean NOT NULL DEFAULT false,
      started_at timestamptz NOT NULL DEFAULT now(),
      used_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX staff_sessions_user ON staff_sessions (user_id);

    -- Whoever signs in with codes (lib/users/codes.ts): the secret is encrypted, and no step of thirty seconds is taken twice.
    CREATE TABLE staff_codes (
      user_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      secret text NOT NULL,
      last_step bigint NOT NULL,
      tried integer NOT NULL DEFAULT 0,
      not_before timestamptz NOT NULL DEFAULT now(),
      since timestamptz NOT NULL DEFAULT now()
    );
    CREATE TABLE staff_recovery_codes (
      user_id uuid NOT NULL REFERENCES staff_codes ON DELETE CASCADE,
      hash bytea NOT NULL,
      PRIMARY KEY (user_id, hash)
    );

    -- Links by which somebody chooses a password, each once (lib/users/links.ts).
    CREATE TABLE staff_links (
      hash bytea PRIMARY KEY,
      user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      kind text NOT NULL CHECK (kind IN ('reset', 'invitation')),
      expires_at timestamptz NOT NULL
    );
    CREATE INDEX staff_links_user ON staff_links (user_id);

    -- A new password, by whatever way, ends every session and every link; so does a locked account.
    CREATE FUNCTION staff_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.hash IS DISTINCT FROM OLD.hash OR coalesce((to_jsonb(NEW)->>'is_disabled')::boolean, false) THEN
        DELETE FROM staff_sessions WHERE user_id = NEW.id;
        DELETE FROM staff_links WHERE user_id = NEW.id;
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER staff_change AFTER UPDATE ON users FOR EACH ROW EXECUTE FUNCTION staff_change();

    -- Letters to be sent (lib/mail). Of one that was sent, or isn't sent any more, no text is kept.
    CREATE TABLE letters (
      id uuid PRIMARY KEY,
      kind text NOT NULL,
      recipient text NOT NULL,
      subject text NOT NULL,
      sealed_text text,
      made_at timestamptz NOT NULL DEFAULT now(),
      send_until timestamptz NOT NULL,
      not_before timestamptz NOT NULL DEFAULT now(),
      tried integer NOT NULL DEFAULT 0,
      begun_at timestamptz,
      sent_at timestamptz,
      given_up_at timestamptz,
      why text,
      shown_at timestamptz
    );
    CREATE INDEX letters_due ON letters (not_before) WHERE sealed_text IS NOT NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER staff_change ON users;
    DROP FUNCTION staff_change;
    DROP TABLE letters, staff_links, staff_recovery_codes, staff_codes, staff_sessions;
  `)
}
