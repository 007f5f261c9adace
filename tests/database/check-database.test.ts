import { createServer } from 'node:net'
import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { checkDatabase, DatabaseUnreachable, refuseVersion } from '#lib/database/check-database.ts'
import { OperatorError } from '#lib/operator-error.ts'
import { aDatabase, query } from '#tests/support/a-database.ts'
import { expectInTime, timed } from '#tests/support/in-time.ts'
import { aTransactionPooler } from './a-pooler.ts'

vi.setConfig({ testTimeout: 60_000 })

function changed(url: string, change: Partial<Pick<URL, 'username' | 'password' | 'pathname' | 'port'>>) {
  return Object.assign(new URL(url), change).href
}

async function refusalOf(url: string) {
  const error = await checkDatabase(url).catch((refusal: unknown) => refusal)
  expect(error).toBeInstanceOf(OperatorError)
  const { message } = error as OperatorError
  expect(message).not.toContain(new URL(url).password || 'none')
  expect(message).toMatch(/^[^\n]+\.$/)
  return error
}

test('a suitable Postgres passes quickly', async () => {
  const { outcome, milliseconds } = await timed(checkDatabase(await aDatabase()))

  expect(outcome.status).toBe('fulfilled')
  expectInTime(milliseconds, 1000)
})

test('a Postgres older than 15 is refused, naming its version', () => {
  expect(() => refuseVersion(140011)).toThrow('DATABASE_URL names a Postgres 14: Postgres 15 or later is needed.')
  expect(() => refuseVersion(90624)).toThrow('Postgres 9.6:')
  expect(() => refuseVersion(150000)).not.toThrow()
  expect(() => refuseVersion(180004)).not.toThrow()
})

test('a wrong password, user or database is not an unreachable database', async () => {
  const url = await aDatabase()

  for (const wrong of [{ password: 'not-the-password' }, { username: 'nobody-known' }]) {
    const error = await refusalOf(changed(url, wrong))
    expect(error).not.toBeInstanceOf(DatabaseUnreachable)
    expect(error).toHaveProperty('message', expect.stringContaining('refused the user name or password'))
  }
  expect(await refusalOf(changed(url, { pathname: '/elsewhere' }))).toHaveProperty(
    'message',
    expect.stringContaining('no database named elsewhere'),
  )
})

test('an address without a password, or with a mistake in it, is refused', async () => {
  const url = await aDatabase()

  for (const [wrong, says] of [
    [{ password: '' }, 'asks for a password'],
    [{ pathname: '/100%' }, 'write it as %25'],
  ] as const) {
    const error = await refusalOf(changed(url, wrong))
    expect(error).not.toBeInstanceOf(DatabaseUnreachable)
    expect(error).toHaveProperty('message', expect.stringContaining(says))
  }
  expect(await refusalOf(`${url}?sslmode=require`)).toHaveProperty('message', expect.stringContaining('No secure connection'))
})

test('a user without the right to connect, or to create tables, is refused', async () => {
  const url = await aDatabase()
  const database = new URL(url).pathname.slice(1)
  const guest = `guest_of_${database}`
  await query(inject('postgres'), `create role ${guest} login password 'guest-password'`)
  onTestFinished(async () => void (await query(inject('postgres'), `drop role ${guest}`)))
  const asGuest = changed(url, { username: guest, password: 'guest-password' })

  expect(await refusalOf(asGuest)).toHaveProperty('message', expect.stringContaining('may not create tables'))

  await query(url, `revoke connect on database ${database} from public`)
  expect(await refusalOf(asGuest)).toHaveProperty('message', expect.stringContaining(`User ${guest} has no right`))
})

test('an address where nothing listens, an unknown host and no answer are an unreachable database', async () => {
  for (const address of ['127.0.0.1:1', 'no-such-host.invalid:5432', '192.0.2.1:5432', await aServerThatSaysNothing()]) {
    const { outcome, milliseconds } = await timed(refusalOf(`postgres://someone:a-secret-password@${address}/any`))

    expect(outcome).toMatchObject({ status: 'fulfilled', value: expect.any(DatabaseUnreachable) })
    expectInTime(milliseconds, 5100)
  }
})

async function aServerThatSaysNothing() {
  const server = createServer((socket) => socket.resume())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
}

test('a Postgres that hangs after the greeting is given up on within five seconds', async () => {
  const url = await aDatabase()
  const { milliseconds, outcome } = await timed(refusalOf(await aTransactionPooler(url, 0)))

  expect(outcome).toMatchObject({ status: 'fulfilled', value: expect.any(DatabaseUnreachable) })
  expectInTime(milliseconds, 5100)
})

test('a transaction pooler is recognised, whether it has one connection or several', async () => {
  const url = await aDatabase()

  for (const connections of [1, 2, 3]) {
    const error = await refusalOf(await aTransactionPooler(url, connections))
    expect(error).not.toBeInstanceOf(DatabaseUnreachable)
    expect(error).toHaveProperty('message', expect.stringContaining('transaction pooler'))
  }
})
