import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { OperatorError } from '#lib/operator-error.ts'
import { within } from '#lib/within.ts'

/** The database may come back; a server with stored pages goes on without it. */
export class DatabaseUnreachable extends OperatorError {}

/**
 * Checks, within five seconds, that the database is one this product can work with.
 * @throws DatabaseUnreachable when nothing answers there; OperatorError for anything that waiting won't fix.
 */
export async function checkDatabase(url: string): Promise<void> {
  await check(url).catch((error) => {
    throw inOneSentence(error, url)
  })
}

async function check(url: string) {
  const clients = [newClient(url), newClient(url)] as const
  try {
    await within(5000, () => checkWith(...clients))
  } finally {
    for (const client of clients) client.connection.stream.destroy()
  }
}

function newClient(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000, query_timeout: 2000 })
  client.on('error', () => {})
  return client
}

async function checkWith(first: pg.Client, second: pg.Client) {
  await Promise.all([first.connect(), second.connect()])
  const facts = await readFacts(first)
  refuseVersion(facts.version)
  if (facts.isReplica) throw new OperatorError('DATABASE_URL names a read-only replica: give the address of the primary.')
  if (!facts.canCreate) throw new OperatorError('The user in DATABASE_URL may not create tables: make it the owner of its database.')
  const other = await readFacts(second)
  if (other.pid === facts.pid || !(await hears(first, second))) throw new OperatorError(poolerMessage)
}

type Facts = { version: number; pid: number; isReplica: boolean; canCreate: boolean }

async function readFacts(client: pg.Client) {
  const { rows } = await client.query<Facts>(`
    select current_setting('server_version_num')::int as version, pg_backend_pid() as pid, pg_is_in_recovery() as "isReplica",
      coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as "canCreate"`)
  const [facts] = rows
  if (!facts) throw new Error('an answer without a row')
  return facts
}

/** @param version as in server_version_num: 150004 is 15.4. @throws OperatorError below 15. */
export function refuseVersion(version: number) {
  if (version >= 150000) return
  throw new OperatorError(`DATABASE_URL names a Postgres ${major(version)}: Postgres 15 or later is needed.`)
}

function major(version: number) {
  return version >= 100000 ? Math.floor(version / 10000) : `${Math.floor(version / 10000)}.${Math.floor(version / 100) % 100}`
}

const poolerMessage =
  'DATABASE_URL goes through a transaction pooler, where LISTEN and session locks do not work: give a direct or session-pooled address.'

async function hears(listener: pg.Client, speaker: pg.Client) {
  const channel = `check_${randomBytes(8).toString('hex')}`
  const heard = new Promise<boolean>((resolve) => listener.once('notification', () => resolve(true)))
  await listener.query(`LISTEN ${channel}`)
  await speaker.query(`NOTIFY ${channel}`)
  return Promise.race([heard, wait(1000, false, { ref: false })])
}

function inOneSentence(error: unknown, url: string) {
  if (error instanceof OperatorError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const { host, pathname, username } = new URL(url)
  const refusal = refusals(host, pathname.slice(1), username)[code]
  if (refusal) return new OperatorError(refusal)
  return misconfigured(error, host) ?? new DatabaseUnreachable(`The database at ${host} can't be reached (${reason(error, code)}).`)
}

function refusals(host: string, database: string, user: string): Partial<Record<string, string>> {
  return {
    '28P01': `The database at ${host} refused the user name or password in DATABASE_URL.`,
    '28000': `The database at ${host} does not let user ${user} in from here: check the user in DATABASE_URL and its pg_hba.conf.`,
    '3D000': `The database at ${host} has no database named ${database}: create it, or correct DATABASE_URL.`,
    '42501': `User ${user} has no right to use database ${database} at ${host}: grant it, or correct DATABASE_URL.`,
  }
}

function misconfigured(error: unknown, host: string) {
  const message = error instanceof Error ? error.message : ''
  if (error instanceof URIError) return new OperatorError('DATABASE_URL has a % that is not part of a code: write it as %25.')
  if (/password must be a/.test(message))
    return new OperatorError(`The database at ${host} asks for a password: put one into DATABASE_URL.`)
  if (/SSL|certificate/i.test(message)) return new OperatorError(`No secure connection to the database at ${host}: ${oneLine(message)}.`)
  return undefined
}

function reason(error: unknown, code: string) {
  return code || (error instanceof Error ? oneLine(error.message) : 'unknown')
}

function oneLine(message: string) {
  return message.replaceAll(/\s+/g, ' ').replace(/\.$/, '')
}
