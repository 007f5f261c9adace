import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Payload's adapter for this database: its own types say only that there is one. */
export function adapterOf({ db }: Pick<Payload, 'db'>) {
  return db as unknown as Pick<PostgresAdapter, 'drizzle' | 'sessions'>
}
