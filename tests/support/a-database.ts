import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'

type WhenDone = (drop: () => Promise<void>) => void

/** An empty database of this test's own, gone when the test is, or when `whenDone` says so. */
export async function aDatabase(whenDone: WhenDone = onTestFinished) {
  return createDatabase('', whenDone)
}

/** A database as a first start leaves it, with the starter content, an administrator who has this password, and every page drawn: start sites on it with all three. */
export async function aFilledDatabase(whenDone: WhenDone = onTestFinished) {
  const { name, password, kept } = inject('filled')
  return { databaseUrl: await createDatabase(`TEMPLATE ${name}`, whenDone), password, kept }
}

async function createDatabase(from: string, whenDone: WhenDone) {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = inject('postgres')
  const own = new URL(inject('owner'))
  await query(url, `CREATE DATABASE ${name} OWNER ${own.username} ${from}`)
  whenDone(async () => void (await query(url, `DROP DATABASE ${name} WITH (FORCE)`)))

  own.pathname = name
  return own.href
}

/** Rows of a database, read on a connection that is closed again. */
export async function query<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url })
  // A connection that is cut is told by what was asked on it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}
