import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * An office for each that somebody held, with their terms, and its first version; of two who held one of the same name at once, each has an
 * office. Boards are chaired by the holder of the office that their chair holds, and a block of people who are all in office shows whoever holds
 * it. What was in the search is read anew when the site starts.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM terms_before AS draft WHERE status = 'draft'
      AND EXISTS (SELECT 1 FROM terms_before AS other WHERE other.office = draft.office AND other.status = 'published');
    ALTER TABLE terms_before ADD first date, ADD last date, ADD apart uuid;
    UPDATE terms_before SET first = coalesce("from" AT TIME ZONE 'Europe/London', '-infinity'), last = coalesce("to" AT TIME ZONE 'Europe/London', 'infinity');
    UPDATE terms_before AS own SET apart = holder_id WHERE EXISTS (
      SELECT 1 FROM terms_before AS one JOIN terms_before AS other USING (office)
      WHERE office = own.office AND one.holder_id < other.holder_id AND one.first <= other.last AND other.first <= one.last);
    CREATE TABLE offices_before AS SELECT gen_random_uuid() AS id, office, apart, min(status) AS status FROM terms_before GROUP BY office, apart;
    CREATE TABLE held_before AS SELECT term.*, kept.id AS office_id,
        term.status = 'published' AND (now() AT TIME ZONE 'Europe/London')::date BETWEEN first AND last AS is_now
      FROM terms_before AS term
      JOIN offices_before AS kept ON kept.office = term.office AND kept.apart IS NOT DISTINCT FROM term.apart;

    INSERT INTO offices (id, name, _status) SELECT id, office, status::enum_offices_status FROM offices_before;
    INSERT INTO offices_terms (_order, _parent_id, id, holder_id, "from", "to")
      SELECT row_number() OVER (PARTITION BY office_id ORDER BY first, last), office_id, gen_random_uuid()::text, holder_id, "from", "to" FROM held_before;
    INSERT INTO _offices_v (parent_id, latest, version_name, version__status, version_created_at, version_updated_at)
      SELECT id, true, name, _status::text::enum__offices_v_version_status, created_at, updated_at FROM offices;
    INSERT INTO _offices_v_version_terms (_order, _parent_id, holder_id, "from", "to", _uuid)
      SELECT _order, kept.id, holder_id, "from", "to", term.id FROM offices_terms AS term JOIN _offices_v AS kept ON parent_id = term._parent_id;

    UPDATE boards SET chair_id = office_id FROM chairs_before AS chair JOIN held_before USING (holder_id) WHERE is_now AND chair.id = boards.id;
    UPDATE _boards_v SET version_chair_id = office_id FROM chairs_before AS chair JOIN held_before USING (holder_id) WHERE is_now AND chair.id = _boards_v.id;
    CREATE FUNCTION pg_temp.people_in(block jsonb) RETURNS SETOF text LANGUAGE sql AS $$
      SELECT person FROM jsonb_array_elements_text(CASE jsonb_typeof(block->'people') WHEN 'array' THEN block->'people' ELSE '[]' END) AS person $$;
    CREATE FUNCTION pg_temp.of_holders(block jsonb) RETURNS jsonb LANGUAGE sql AS $$
      SELECT CASE WHEN block->>'blockType' = 'people' AND count(*) > 0 AND bool_and(is_now IS TRUE)
        THEN block - 'people' || jsonb_build_object('blockType', 'holders', 'offices', jsonb_agg(office_id)) ELSE block END
      FROM pg_temp.people_in(block) WITH ORDINALITY AS shown (person, number) LEFT JOIN held_before ON holder_id::text = person $$;
    DO $$
    DECLARE
      place text[];
    BEGIN
      FOR place IN SELECT ARRAY[own.table_name::text, own.column_name::text] FROM information_schema.columns AS own
        WHERE table_schema = 'public' AND column_name IN ('body', 'version_body') AND data_type = 'jsonb'
      LOOP
        EXECUTE format('UPDATE %1$I SET %2$I = (
          SELECT jsonb_agg(pg_temp.of_holders(block) ORDER BY number) FROM jsonb_array_elements(%2$I) WITH ORDINALITY AS part (block, number)
        ) WHERE jsonb_path_exists(%2$I, ''$[*] ? (@.blockType == "people")'')', place[1], place[2]);
      END LOOP;
    END $$;
    DROP FUNCTION pg_temp.of_holders, pg_temp.people_in;
    DROP TABLE terms_before, chairs_before, offices_before, held_before;
    DELETE FROM search_documents`)
}

export async function down(_: MigrateDownArgs): Promise<void> {}
