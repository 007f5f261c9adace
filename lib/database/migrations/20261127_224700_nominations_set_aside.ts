import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Until the next migrations have made room for projects: which nominations had gone to the Probation Service, since when, and every step from
 * then on, as a project calls it. “Not suitable” was its decision, or the office’s own before that: the history says which. What was taken back
 * from the Probation Service stays a nomination, and a note says how far it had got.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE sent_before AS
      SELECT nominations.id AS nomination_id, gen_random_uuid() AS project_id, coalesce(first.at, nominations.updated_at) AS at, first.by_id,
        first._order AS since, CASE nominations.status WHEN 'done' THEN 'finished' ELSE nominations.status::text END AS now
      FROM nominations LEFT JOIN LATERAL (
        SELECT * FROM nominations_history WHERE _parent_id = nominations.id
          AND status IN ('sentToProbation', 'beingAssessed', 'accepted', 'scheduled', 'done') ORDER BY _order LIMIT 1
      ) AS first ON true
      WHERE nominations.status IN ('sentToProbation', 'beingAssessed', 'accepted', 'scheduled', 'done')
        OR (nominations.status = 'notSuitable' AND first._order IS NOT NULL);
    CREATE TABLE steps_before AS
      SELECT project_id, step._order, step.at, step.by_id,
        CASE step.status WHEN 'received' THEN 'new' WHEN 'checked' THEN 'new' WHEN 'done' THEN 'finished' ELSE step.status::text END AS status
      FROM nominations_history AS step JOIN sent_before ON nomination_id = _parent_id AND _order >= since;
    DELETE FROM nominations_history USING sent_before WHERE nomination_id = _parent_id AND _order >= since;
    UPDATE nominations SET status = 'checked' FROM sent_before WHERE nomination_id = nominations.id;
    CREATE TABLE taken_back_before AS
      SELECT id AS step_id, CASE status WHEN 'sentToProbation' THEN 'Sent to the Probation Service' WHEN 'beingAssessed' THEN 'Being assessed'
        WHEN 'accepted' THEN 'Accepted' WHEN 'scheduled' THEN 'Scheduled' ELSE 'Done' END AS note
      FROM nominations_history WHERE status IN ('sentToProbation', 'beingAssessed', 'accepted', 'scheduled', 'done');
    UPDATE nominations_history SET status = 'checked' FROM taken_back_before WHERE step_id = id`)
}

export async function down(_: MigrateDownArgs): Promise<void> {}
