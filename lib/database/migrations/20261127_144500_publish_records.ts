import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What was public before records had drafts is published: a new status is a draft's in every row that exists. Payload lists and previews by
 * versions, so each record gets its first.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DO $$
    DECLARE
      record text;
      columns text;
      parts text;
    BEGIN
      FOREACH record IN ARRAY ARRAY['figures', 'helplines', 'organisations', 'office_holders'] LOOP
        EXECUTE format('UPDATE %I SET _status = ''published''', record);
        SELECT string_agg(quote_ident(kept.column_name), ', '), string_agg(format('%I::text::%I', own.column_name, kept.udt_name), ', ')
          INTO columns, parts
          FROM information_schema.columns AS own JOIN information_schema.columns AS kept
            ON kept.table_schema = own.table_schema AND kept.table_name = '_' || record || '_v'
            AND kept.column_name = 'version_' || own.column_name
          WHERE own.table_schema = 'public' AND own.table_name = record;
        EXECUTE format('INSERT INTO %I (parent_id, latest, created_at, updated_at, %s) SELECT id, true, updated_at, updated_at, %s FROM %I',
          '_' || record || '_v', columns, parts, record);
        EXECUTE format('INSERT INTO %I (_order, _parent_id, what, whom, since, source, _uuid)
          SELECT note._order, kept.id, what, whom, since, source, note.id::text FROM %I AS note JOIN %I AS kept ON parent_id = note._parent_id',
          '_' || record || '_v_version_to_be_confirmed', record || '_to_be_confirmed', '_' || record || '_v');
      END LOOP;
    END $$`)
}

/** The tables of versions go with the migration before. */
export async function down(_: MigrateDownArgs): Promise<void> {}
