import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A project for each nomination that had gone to the Probation Service or beyond: what the nomination says of the work, and every step since.
 * Nobody was asked for a month or a reason, so none is said.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO projects (id, reference, title, status, place, postcode, council_area, description, created_at, updated_at)
      SELECT sent_before.project_id, regexp_replace(reference, '^CP-', 'PR-'), left(place, 100), now::enum_projects_status, place, postcode,
        council_area::text::enum_projects_council_area, description, at, updated_at
      FROM sent_before JOIN nominations ON nominations.id = nomination_id;
    INSERT INTO projects_kinds ("order", parent_id, value)
      SELECT "order", project_id, value::text::enum_projects_kinds FROM nominations_kinds JOIN sent_before ON nomination_id = parent_id;

    INSERT INTO steps_before (project_id, _order, at, by_id, status) SELECT project_id, 0, at, by_id, 'new' FROM sent_before;
    -- Where it stands, if no step says so.
    INSERT INTO steps_before (project_id, _order, at, status)
      SELECT sent_before.project_id, 2147483647, updated_at, now FROM sent_before JOIN nominations ON nominations.id = nomination_id
      WHERE now <> (SELECT status FROM steps_before WHERE steps_before.project_id = sent_before.project_id ORDER BY _order DESC LIMIT 1);
    INSERT INTO projects_history (_order, _parent_id, id, status, at, by_id)
      SELECT row_number() OVER (PARTITION BY project_id ORDER BY _order), project_id, gen_random_uuid(), status::enum_projects_history_status, at, by_id
      FROM steps_before;

    INSERT INTO nominations_history (_order, _parent_id, id, status, at, by_id, project_id)
      SELECT (SELECT coalesce(max(_order), 0) + 1 FROM nominations_history WHERE _parent_id = nomination_id), nomination_id, gen_random_uuid(),
        'inProject', at, by_id, project_id
      FROM sent_before;
    UPDATE nominations SET status = 'inProject', project_id = sent_before.project_id, is_kept_apart = false
      FROM sent_before WHERE nomination_id = nominations.id;
    UPDATE nominations_history SET note = taken_back_before.note FROM taken_back_before WHERE step_id = nominations_history.id;
    DROP TABLE sent_before, steps_before, taken_back_before`)
}

export async function down(_: MigrateDownArgs): Promise<void> {}
