import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { BoundedPool, openPool } from '#lib/database/pool.ts'
import { aDatabase, query } from '#tests/support/a-database.ts'
import { expectInTime, timed } from '#tests/support/in-time.ts'

vi.setConfig({ testTimeout: 180_000 })

async function aPool({ max = 2, onError }: { max?: number; onError?: (error: Error) => void } = {}) {
  const url = await aDatabase()
  const pool = openPool(url, { max, name: 'a test', ...(onError && { onError }) })
  onTestFinished(() => pool.end().catch(() => {}))
  return { pool, url }
}

const pidOf = async (client: pg.Pool | pg.PoolClient) =>
  (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0

test('every connection is limited before it is handed out', async () => {
  const { pool } = await aPool()

  const { rows } = await pool.query(`
    select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
      current_setting('idle_in_transaction_session_timeout') as idle, current_setting('application_name') as name`)

  expect(rows).toEqual([{ lock: '1s', statement: '2s', idle: '10s', name: 'a test' }])
})

test('a statement that takes too long is cancelled, and its connection is used again', async () => {
  const { pool } = await aPool({ max: 1 })
  const client = await pool.connect()
  const pid = await pidOf(client)

  const { outcome, milliseconds } = await timed(client.query('select pg_sleep(30)'))
  client.release()

  expect(outcome).toMatchObject({ status: 'rejected', reason: { code: '57014' } })
  expectInTime(milliseconds, 2900)
  expect(await pidOf(pool)).toBe(pid)
})

test('a wait for a lock is given up after a second', async () => {
  const { pool } = await aPool()
  await pool.query('create table guarded (id int)')
  const holder = await pool.connect()
  await holder.query('begin; lock table guarded')

  const { outcome, milliseconds } = await timed(pool.query('insert into guarded values (1)'))
  holder.release(true)

  expect(outcome).toMatchObject({ status: 'rejected', reason: { code: '55P03' } })
  expectInTime(milliseconds, 1900)
})

test('killed connections, idle or lent, end nothing but themselves', async () => {
  const errors: Error[] = []
  const { pool, url } = await aPool({ onError: (error) => errors.push(error) })
  const lent = await pool.connect()
  await pool.query('select 1')

  await query(url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'a test'")
  await wait(200)

  expect(errors).toHaveLength(1)
  await expect(lent.query('select 1')).rejects.toThrow()
  lent.release()
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

test('a connection that hangs is given up on after three seconds and never lent again', async () => {
  const { pool } = await aPool({ max: 1 })
  const client = await pool.connect()
  const hung = await pidOf(client)
  process.kill(hung, 'SIGSTOP')
  onTestFinished(() => void process.kill(hung, 'SIGCONT'))

  const { outcome, milliseconds } = await timed(client.query('select 1'))
  const rollback = await timed(client.query('rollback'))
  // As Payload's transactions do: released as if nothing had happened.
  client.release()

  expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'Query read timeout' } })
  expectInTime(milliseconds, 3300)
  expect(rollback.outcome.status).toBe('rejected')
  expectInTime(rollback.milliseconds, 100)
  expect(await pidOf(pool)).not.toBe(hung)
})

test('a query straight on the pool is given up on too, and ending the pool does not wait for a hung connection', async () => {
  const { pool } = await aPool({ max: 1 })
  const hung = await pidOf(pool)
  process.kill(hung, 'SIGSTOP')
  onTestFinished(() => void process.kill(hung, 'SIGCONT'))

  const asked = await timed(pool.query('select 1'))
  expect(asked.outcome).toMatchObject({ status: 'rejected', reason: { message: 'Query read timeout' } })
  expectInTime(asked.milliseconds, 3300)
  const next = await pidOf(pool)
  expect(next).not.toBe(hung)

  process.kill(next, 'SIGSTOP')
  onTestFinished(() => void process.kill(next, 'SIGCONT'))
  const end = await timed(pool.end())
  expect(end.outcome.status).toBe('fulfilled')
  expectInTime(end.milliseconds, 2500)
})

test('a full pool and an unreachable server are given up on after two seconds', async () => {
  const { pool } = await aPool({ max: 1 })
  const only = await pool.connect()
  const full = await timed(pool.query('select 1'))
  expect(full.outcome.status).toBe('rejected')
  expectInTime(full.milliseconds, 2300)
  only.release()

  // An address kept for documentation (RFC 5737), where nothing answers.
  const nowhere = openPool('postgres://someone:secret@192.0.2.1:5432/nowhere', { max: 1, name: 'a test' })
  const { outcome, milliseconds } = await timed(nowhere.query('select 1'))
  expect(outcome.status).toBe('rejected')
  expectInTime(milliseconds, 2300)
})

test("it takes the place of pg's own pool where a library makes one", async () => {
  const url = await aDatabase()
  const injected = { ...pg, Pool: BoundedPool }
  const pool = new injected.Pool({ connectionString: url, max: 1 })
  onTestFinished(() => pool.end())

  expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '2s' }])
})
