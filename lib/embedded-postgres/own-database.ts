import pg from 'pg'
import { giveTo } from '#lib/embedded-postgres/ownership.ts'
import { ensureSiteRole, siteRole, siteRolePassword } from '#lib/embedded-postgres/site-role.ts'
import { OperatorError } from '#lib/operator-error.ts'

const superuser = 'postgres'
const databaseName = 'reducing_reoffending'

/** The site's database, opened as its owner. @param password the superuser's. */
export function ownDatabaseUrl(password: string, port: number) {
  return urlOf(siteRole, siteRolePassword(password), port, databaseName)
}

/** Postgres's own database, opened as its superuser, who may copy all of the cluster. */
export function superuserUrl(password: string, port: number) {
  return urlOf(superuser, password, port, 'postgres')
}

/**
 * Makes the database if there is none, and the site its owner if it isn't. What breaks off is done at the next start.
 * @throws OperatorError when Postgres answers that it won't.
 */
export async function prepareOwnDatabase(password: string, port: number): Promise<'ready' | 'refused' | 'not yet'> {
  try {
    await asSuperuser(superuserUrl(password, port), (client) => ensureDatabase(client, password))
    await asSuperuser(urlOf(superuser, password, port, databaseName), (client) => giveTo(siteRole, client))
    return 'ready'
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) return 'not yet'
    if (error.severity === 'ERROR') throw new OperatorError(`The site could not be made the owner of its database: ${error.message}.`)
    return error.code === '28P01' ? 'refused' : 'not yet'
  }
}

async function asSuperuser(connectionString: string, act: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000, query_timeout: 20_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await act(client)
  } finally {
    client.connection.stream.destroy()
  }
}

async function ensureDatabase(client: pg.Client, password: string) {
  await ensureSiteRole(client, siteRolePassword(password))
  const { rows } = await client.query<{ owner: string }>('select datdba::regrole::text as owner from pg_database where datname = $1', [
    databaseName,
  ])
  const owner = rows[0]?.owner
  if (owner === undefined) await client.query(`create database ${databaseName} owner ${siteRole}`)
  else if (owner !== siteRole) await client.query(`alter database ${databaseName} owner to ${siteRole}`)
}

function urlOf(user: string, password: string, port: number, database: string) {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}
