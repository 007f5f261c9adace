import type { RecordKind } from '#lib/steps/records.ts'

/**
 * A query for the last step of a record, as `at` and `by_id`: notes stand in its history too, and lead nowhere.
 * @param record an expression of its id
 */
export function lastStepOf(kind: RecordKind, record: string) {
  return `SELECT at, by_id FROM (
      SELECT at, by_id, status, _order, lag(status) OVER (ORDER BY _order) AS before FROM ${kind}_history WHERE _parent_id = ${record}
    ) AS noted WHERE before IS DISTINCT FROM status ORDER BY _order DESC LIMIT 1`
}
