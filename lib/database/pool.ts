import pg from 'pg'
import { noteLoss } from '#lib/database/notice-loss.ts'

type BoundedPoolConfig = Omit<pg.PoolConfig, 'Client' | 'onConnect' | 'verify'> & { onError?: ((error: Error) => void) | undefined }

/**
 * A pool on which nothing waits for ever and a killed connection never ends the process. `onError` is told of connections lost while idle.
 */
export class BoundedPool extends pg.Pool {
  constructor({ onError, ...config }: BoundedPoolConfig = {}) {
    super({
      connectionTimeoutMillis: 2000,
      query_timeout: 3000,
      keepAlive: true,
      ...config,
      Client: BoundedClient,
      onConnect: limitSession,
    })
    this.on('error', (error) => onError?.(error))
    this.connect = notingLoss(this.connect.bind(this))
    this.query = notingLoss(this.query.bind(this))
  }
}

/** A pool of our own; `name` is what Postgres calls its connections in pg_stat_activity. */
export function openPool(url: string, { max, name, onError }: { max: number; name: string; onError?: (error: Error) => void }) {
  return new BoundedPool({ connectionString: url, max, application_name: name, onError })
}

/** A single connection, outside any pool. `queryTimeout` is in milliseconds; without it there is no limit. */
export function openClient(url: string, { name, queryTimeout }: { name: string; queryTimeout?: number }): pg.Client {
  return new BoundedClient({
    connectionString: url,
    connectionTimeoutMillis: 2000,
    keepAlive: true,
    application_name: name,
    ...(queryTimeout && { query_timeout: queryTimeout }),
  })
}

/** When a query times out pg leaves the client as it is, and the next query would wait behind it; here its connection is dropped. */
class BoundedClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    // Whoever holds the client learns of a lost connection from their query; without a listener Node would exit.
    this.on('error', () => {})
    this.query = notingLoss(dropAfterTimeout(this, this.query.bind(this)))
    this.end = dropUnlessEnded(this, this.end.bind(this))
  }
}

/** The same, which says on behalf of whom it is asked when the database didn't answer. */
function notingLoss<Ask extends (...values: never[]) => unknown>(ask: Ask) {
  return function askAndNote(...values: Parameters<Ask>) {
    const result = ask(...values)
    if (result instanceof Promise) result.catch(noteLoss)
    return result
  } as Ask
}

function dropAfterTimeout(client: pg.Client, query: pg.Client['query']) {
  return function queryOnce(...values: Parameters<typeof query>) {
    const result: unknown = query(...values)
    if (result instanceof Promise) result.catch((error) => isTimeout(error) && drop(client))
    return result
  } as typeof query
}

function isTimeout(error: unknown) {
  return error instanceof Error && error.message === 'Query read timeout'
}

function dropUnlessEnded(client: pg.Client, end: pg.Client['end']) {
  return function endInTime(...values: Parameters<typeof end>) {
    setTimeout(drop, 2000, client).unref()
    return end(...values)
  } as typeof end
}

function drop(client: pg.Client) {
  client.connection.stream.destroy()
}

// By SQL, because session poolers refuse these as startup parameters. pg-pool waits for this before it hands the client out.
const limits: pg.QueryConfig & { query_timeout: number } = {
  text: "SET lock_timeout='1s'; SET statement_timeout='2s'; SET idle_in_transaction_session_timeout='10s'",
  query_timeout: 1000,
}

async function limitSession(client: pg.ClientBase) {
  await client.query(limits)
}
