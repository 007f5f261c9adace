import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { plainEnvironment } from '#lib/embedded-postgres/process.ts'

test.for([
  [
    'backup',
    /^With DATABASE_URL .* copy it with pg_dump or your provider’s backups, and DATA_DIR\/media and PAYLOAD_SECRET beside it\.\n$/,
  ],
  [
    'restore',
    /^With DATABASE_URL .* restore it with pg_restore or your provider’s backups, and put DATA_DIR\/media and PAYLOAD_SECRET back\.\n$/,
  ],
] as const)('where the database is not the server’s, %s says what to use instead', ([name, told]) => {
  const DATABASE_URL = 'postgres://someone:a-password@database.example/site'
  const env = { ...plainEnvironment, DATABASE_URL, PAYLOAD_SECRET: 'x'.repeat(32), SITE_URL: 'https://site.example' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [`lib/backup/${name}-command.ts`, 'a-file'], { env, encoding: 'utf8' })

  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(told)
})
