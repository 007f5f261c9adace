import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Client } from 'pg'
import { migrations } from '#lib/database/migrations/index.ts'
import { OperatorError } from '#lib/operator-error.ts'

type Migration = { name: string; up: (args: MigrateUpArgs) => Promise<void> }

/**
 * Runs what has not run yet, each migration in a transaction of its own, on a connection that may take its time: Payload's own command
 * shares the pool whose statements end after two seconds, and ends the process when one fails.
 * @throws OperatorError naming the migration that failed; those before it stay done.
 */
export async function migrate(client: Client, context: Pick<MigrateUpArgs, 'payload' | 'req'>) {
  const done = await listDone(client)
  for (const migration of migrations.filter(({ name }) => !done.includes(name))) await run(client, migration, context)
}

async function listDone(client: Client) {
  const { rows: tables } = await client.query(`SELECT to_regclass('payload_migrations') AS found`)
  if (!tables[0]?.found) return []
  const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
  return rows.map(({ name }) => name)
}

async function run(client: Client, { name, up }: Migration, { payload, req }: Pick<MigrateUpArgs, 'payload' | 'req'>) {
  await client.query('BEGIN')
  try {
    await up({ db: drizzle({ client }), payload, req })
    await client.query('INSERT INTO payload_migrations (name, batch) VALUES ($1, 1)', [name])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw new OperatorError(`The database could not be brought up to date: migration ${name} failed (${reasonOf(error)}).`)
  }
}

function reasonOf(error: unknown) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}
