import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, vi } from 'vitest'
import { plainEnvironment } from '#lib/embedded-postgres/process.ts'
import { aFolderWithACluster, anEmptyFolder } from '#tests/embedded-postgres/given-postgres.ts'
import { aDatabase, query } from '#tests/support/a-database.ts'
import { secret, siteUrl } from '#tests/support/a-site.ts'
import type { SharedSite } from '#tests/support/test-on-a-site.ts'
import { test } from '#tests/users/on-a-staff-site.ts'
import { anAccount, aPassword, ask, isSignedIn, setUpCodes, tokenFor } from '#tests/users/staff-accounts.ts'

vi.setConfig({ testTimeout: 120_000 })

const run = promisify(execFile)

/** As `npm run` runs it. */
async function command(env: Record<string, string>, ...values: string[]) {
  return (await run(process.execPath, ['lib/users/create-command.ts', ...values], { env: { ...plainEnvironment, ...env } })).stdout
}

function beside({ database, dataDir }: SharedSite) {
  return { DATABASE_URL: database, DATA_DIR: dataDir, SITE_URL: siteUrl, PAYLOAD_SECRET: secret }
}

test('admin:create makes an administrator, by a link that is good once, while the site runs', async ({ site }) => {
  const said = await command(beside(site), '--email', 'Rescuer@example.org', '--name', 'A Rescuer')
  expect(said).toMatch(/^rescuer@example\.org is an administrator now\. .*seven days: http:\/\/site\.test\/admin\/new-password#\S{43}\n$/)
  const token = said.trim().split('#')[1]

  expect((await ask(site, 'new-password', { token, password: aPassword })).status).toBe(200)
  expect(await isSignedIn(site, await tokenFor(site, { email: 'rescuer@example.org' }))).toBe(true)
  expect((await ask(site, 'new-password', { token, password: aPassword })).status).toBe(403)
  expect(await query(site.database, "SELECT name FROM users WHERE email = 'rescuer@example.org'")).toEqual([{ name: 'A Rescuer' }])
})

test('admin:create lets somebody in who lost their password and their codes', async ({ site, editor }) => {
  const { email } = await anAccount(editor)
  const { token } = await setUpCodes(site, await tokenFor(site, { email }))

  const said = await command(beside(site), '--email', email, '--password', '--reset-codes')
  const [, password = ''] = /shown this once: (\S{24})\n$/.exec(said) ?? []
  expect(await isSignedIn(site, token)).toBe(false)
  expect(await isSignedIn(site, await tokenFor(site, { email, password }))).toBe(true)
})

test('admin:create starts the site’s own Postgres while the site is stopped', async () => {
  const said = await command({ DATA_DIR: await aFolderWithACluster() }, '--email', 'admin@localhost.test', '--password')
  expect(said).toMatch(/^admin@localhost\.test is an administrator\. The password, .*: \S{24}\n$/)
})

test('what admin:create can’t do is one line', async ({ site }) => {
  const [empty, folder] = [await aDatabase(), await anEmptyFolder()]
  for (const [sentence, env, values] of [
    [/^Say for whom: npm run admin:create/, beside(site), []],
    [/^Say for whom: npm run admin:create/, beside(site), ['--email', 'a@example.org', '--forename', 'A']],
    [/^There is no database in /, { DATA_DIR: folder }, ['--email', 'a@example.org']],
    [/^The database isn’t up to date: start the site once/, { ...beside(site), DATABASE_URL: empty }, ['--email', 'a@example.org']],
    [/^The database /, { ...beside(site), DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }, ['--email', 'a@example.org']],
  ] as const) {
    const refused = command(env, ...values).catch(({ code, stderr }: { code: number; stderr: string }) => [code, stderr.split('\n')])
    expect(await refused).toEqual([1, [expect.stringMatching(sentence), '']])
  }
})
