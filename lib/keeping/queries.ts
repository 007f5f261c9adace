import type { Payload } from 'payload'
import { isId } from '#lib/is-id.ts'
import { closings, closingValues } from '#lib/keeping/closings.ts'
import { runtime } from '#lib/runtime.ts'

/** In months; undefined until the settings say it. */
export async function findKeptMonths(cms: Payload) {
  const { office } = await cms.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, select: { office: true } })
  return office?.nominationsKeptMonths ?? undefined
}

export type Erasure = { id: string; reference: string; councilArea: string; dueAt: Date }

/** What will be erased by `until`, soonest first: what nobody holds. */
export async function listErasures(until: Date, now: Date, months: number): Promise<Erasure[]> {
  const { rows } = await runtime().pool.query<Erasure>(
    `SELECT nominations.id, reference, council_area AS "councilArea", greatest(due_at, $4::timestamptz) AS "dueAt"
     FROM (${closings(1)}) AS closing JOIN nominations USING (id)
     WHERE due_at <= $5::timestamptz AND held_because IS NULL ORDER BY due_at, reference`,
    [...closingValues(months), now, until],
  )
  return rows
}

export type Held = { id: string; reference: string; because: string; by: string | null; at: Date | null }

/** What somebody keeps beyond its time, longest first. */
export async function listHeld(): Promise<Held[]> {
  const { rows } = await runtime().pool.query<Held>(
    `SELECT nominations.id, reference, held_because AS because, coalesce(nullif(users.name, ''), users.email) AS by, held_at AS at
     FROM nominations LEFT JOIN users ON users.id = held_by_id WHERE held_because IS NOT NULL ORDER BY held_at, reference`,
  )
  return rows
}

export type Kept = { id: string; reference: string; erasedAt: Date | null; because: string | null }

/** @param id what an address asks for, which may be anything */
export async function findKept(id: unknown): Promise<Kept | undefined> {
  if (typeof id !== 'string' || !isId(id)) return undefined
  const { rows } = await runtime().pool.query<Kept>(
    'SELECT id, reference, erased_at AS "erasedAt", held_because AS because FROM nominations WHERE id = $1',
    [id],
  )
  return rows[0]
}
