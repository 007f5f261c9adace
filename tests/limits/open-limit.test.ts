import { expect, onTestFinished, test } from 'vitest'
import { openPool } from '#lib/database/pool.ts'
import { openLimit } from '#lib/limits/open-limit.ts'
import { openLog } from '#lib/log/open-log.ts'
import { aFilledDatabase, query } from '#tests/support/a-database.ts'

const secret = 'a secret that only these tests have ever used'

/** Instances that share a database, each of which takes three in an hour from one address range and five from nobody in particular. */
async function instances(trustedProxies = 1) {
  const { databaseUrl } = await aFilledDatabase()
  const pool = openPool(databaseUrl, { max: 4, name: 'limits' })
  onTestFinished(() => pool.end())
  // A limit doesn't wait long for a connection.
  await pool.query('SELECT 1')
  const log = openLog('silent')
  const open = () => openLimit({ name: 'tests', most: 3, mostTogether: 5 }, () => ({ pool, log, secret, trustedProxies }))
  return { one: open(), other: open(), databaseUrl }
}

function from(address: string) {
  return { address, userAgent: 'Tests/1.0' }
}

test('two instances count together, and each learns that there were too many', async () => {
  const { one, other, databaseUrl } = await instances()
  const said = []
  for (const limit of [one, other, one, other, one]) said.push(await limit.count(from('203.0.113.1')))

  expect(said).toEqual([null, null, null, 'addressRange', 'addressRange'])
  expect([one.beyond(from('203.0.113.200')), other.beyond(from('::ffff:203.0.113.7'))]).toEqual(['addressRange', 'addressRange'])
  expect([one.beyond(from('203.0.114.1')), await one.count(from('203.0.114.1'))]).toEqual([null, null])
  const kept = await query<{ key: string }>(databaseUrl, 'SELECT key, points FROM rate_limits ORDER BY points')
  expect(kept).toEqual([
    { key: expect.stringMatching(/^tests:[0-9a-f]{64}$/), points: 1 },
    { key: expect.stringMatching(/^tests:[0-9a-f]{64}$/), points: 5 },
  ])
})

test('when its hour is over a range begins again, and of an IPv6 range every address counts', async () => {
  const { one, other, databaseUrl } = await instances()
  for (const address of ['2001:db8:1::1', '2001:db8:1:2::1', '2001:db8:1:ffff::1']) await one.count(from(address))
  expect([one.beyond(from('2001:db8:1::9')), one.beyond(from('2001:db8:2::1'))]).toEqual(['addressRange', null])

  await query(databaseUrl, 'UPDATE rate_limits SET expire = 1')

  expect(await other.count(from('2001:db8:1::1'))).toBeNull()
  expect(await query(databaseUrl, 'SELECT points FROM rate_limits')).toEqual([{ points: 1 }])
})

test('whose address says nothing counts with all others of whom it is true, in memory alone', async () => {
  const { one, other, databaseUrl } = await instances(0)
  const nobody = ['127.0.0.1', '::1', '10.1.2.3', '192.168.0.1', 'unknown', '', '::ffff:172.16.0.1']
  const said = []
  for (const address of nobody) said.push(await one.count(from(address)))

  expect(said).toEqual([null, null, null, null, null, 'together', 'together'])
  expect(one.beyond(from('fe80::1%eth0'))).toBe('together')
  expect([one.beyond(from('203.0.113.1')), other.beyond(from('127.0.0.1'))]).toEqual([null, null])
  expect(await query(databaseUrl, 'SELECT key FROM rate_limits')).toEqual([])
})

test("a private address that a proxy of ours tells is somebody's, and this machine's isn't", async () => {
  const { one } = await instances(1)
  for (const address of ['10.1.2.3', '10.1.2.4', '10.1.2.5', '127.0.0.1', '127.0.0.1', '127.0.0.1']) await one.count(from(address))

  expect([one.beyond(from('10.1.2.6')), one.beyond(from('10.1.3.1')), one.beyond(from('127.0.0.1'))]).toEqual(['addressRange', null, null])
})

test("a database that can't count is never taken for too many, and memory counts on", async () => {
  const { one, other, databaseUrl } = await instances()
  await one.count(from('203.0.113.1'))
  await query(databaseUrl, 'DROP TABLE rate_limits')
  const said = []
  for (let count = 0; count < 4; count += 1) said.push(await one.count(from('203.0.113.1')))

  expect(said).toEqual([null, null, 'addressRange', 'addressRange'])
  expect(await other.count(from('203.0.113.1'))).toBeNull()
})
