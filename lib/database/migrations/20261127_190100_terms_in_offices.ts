import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * An office for each that somebody held, with their terms, and its first version. Boards are chaired by the holder of the office that their chair
 * held, and a block of people who are all in office shows whoever holds it. What was in the search is read anew when the site starts.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM terms_before AS draft WHERE status = 'draft'
      AND EXISTS (SELECT 1 FROM terms_before AS other WHERE other.office = draft.office AND other.status = 'published');
    INSERT INTO offices (name, _status) SELECT office, min(status)::enum_offices_status FROM terms_before GROUP BY office;
    INSERT INTO offices_terms (_order, _parent_id, id, holder_id, "from", "to")
      SELECT row_number() OVER (PARTITION BY offices.id ORDER BY coalesce("from", '-infinity'), coalesce("to", 'infinity')),
        offices.id, gen_random_uuid()::text, holder_id, "from", "to"
      FROM terms_before JOIN offices ON name = office;
    INSERT INTO _offices_v (parent_id, latest, version_name, version__status, version_created_at, version_updated_at)
      SELECT id, true, name, _status::text::enum__offices_v_version_status, created_at, updated_at FROM offices;
    INSERT INTO _offices_v_version_terms (_order, _parent_id, holder_id, "from", "to", _uuid)
      SELECT _order, kept.id, holder_id, "from", "to", term.id FROM offices_terms AS term JOIN _offices_v AS kept ON parent_id = term._parent_id;

    CREATE TABLE held_before AS SELECT holder_id, offices.id AS office_id,
      coalesce("from" <= now(), true) AND coalesce("to" >= now(), true) AS is_now FROM terms_before JOIN offices ON name = office;
    UPDATE boards SET chair_id = office_id FROM chairs_before AS chair JOIN held_before USING (holder_id) WHERE chair.id = boards.id;
    UPDATE _boards_v SET version_chair_id = office_id FROM chairs_before AS chair JOIN held_before USING (holder_id) WHERE chair.id = _boards_v.id;
    DO $$
    DECLARE
      place text[];
    BEGIN
      FOR place IN SELECT ARRAY[own.table_name::text, own.column_name::text] FROM information_schema.columns AS own
        WHERE table_schema = 'public' AND column_name IN ('body', 'version_body') AND data_type = 'jsonb'
      LOOP
        EXECUTE format('UPDATE %1$I SET %2$I = (
          SELECT jsonb_agg(CASE WHEN block->>''blockType'' = ''people'' AND NOT EXISTS (
              SELECT 1 FROM jsonb_array_elements_text(block->''people'') AS person WHERE person NOT IN (SELECT holder_id::text FROM held_before WHERE is_now)
            ) THEN block - ''people'' || jsonb_build_object(''blockType'', ''holders'', ''offices'', (
              SELECT jsonb_agg(DISTINCT office_id) FROM held_before WHERE is_now AND block->''people'' ? holder_id::text
            )) ELSE block END ORDER BY number)
          FROM jsonb_array_elements(%2$I) WITH ORDINALITY AS part (block, number)
        ) WHERE jsonb_path_exists(%2$I, ''$[*] ? (@.blockType == "people" && @.people.size() > 0)'')', place[1], place[2]);
      END LOOP;
    END $$;
    DROP TABLE terms_before, chairs_before, held_before;
    DELETE FROM search_documents`)
}

export async function down(_: MigrateDownArgs): Promise<void> {}
