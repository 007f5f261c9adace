import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import type { Sight } from '#lib/nominations/sights.ts'

/** A nomination as it was shown, which needn't name its reference. */
export type Shown = { id: string; reference?: string | null }

/**
 * Writes down that somebody was shown these nominations, before they are: who, which and when, and nothing about whoever sent them.
 * @throws when it can't be written: then nothing is shown.
 */
export async function noteSight(how: Sight, shown: Shown[], req: PayloadRequest) {
  const { user } = req
  if (!user || shown.length === 0) return
  const { drizzle, sessions } = adapterOf(req.payload)
  const database = sessions[String(await req.transactionID)]?.db ?? drizzle
  const [ids, references] = [shown.map(({ id }) => id), shown.map(({ reference }) => reference ?? null)]
  await database.execute(sql`
    INSERT INTO nomination_sights (how, by_id, person, nomination, reference)
    SELECT ${how}::enum_nomination_sights_how, ${user.id}, ${user.email}, shown.id, coalesce(shown.reference, nominations.reference, 'deleted')
    FROM unnest(${sql.param(ids)}::uuid[], ${sql.param(references)}::text[]) AS shown (id, reference) LEFT JOIN nominations USING (id)`)
  // Whoever is told of danger is asked to open it, and somebody has.
  if (how === 'view')
    await database.execute(sql`
      UPDATE danger_notices SET seen_at = now(), seen_by_id = ${user.id}
      WHERE nomination_id = ANY (${sql.param(ids)}::uuid[]) AND seen_at IS NULL`)
}
