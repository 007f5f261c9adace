import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { logFile, passwordFile } from '#lib/embedded-postgres/cluster.ts'
import { chooseHome, noteIfElsewhere } from '#lib/embedded-postgres/home.ts'
import { startProcess } from '#lib/embedded-postgres/process.ts'
import { query } from '#tests/support/a-database.ts'
import { freePort } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'

const password = 'a password that only these tests have ever used'
const settings = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', '--username=postgres']

/**
 * Makes a cluster as commit a9f727c did, whose site was the superuser that initdb makes, and the owner of everything in its database.
 * @param fill is given that database's address while it runs.
 */
export async function makeAsASuperuser(dataDir: string, fill: (url: string) => Promise<void>) {
  const home = await chooseHome(dataDir)
  await writeFile(passwordFile(dataDir), password, { mode: 0o600 })
  const run = (command: string[]) => startProcess(command, home.runAs, logFile(dataDir))
  const pwfile = path.join(path.dirname(home.cluster), 'password-for-initdb')
  await writeFile(pwfile, password, { mode: 0o644 })
  await (await run([home.programs.initdb, ...settings, `--pwfile=${pwfile}`, '-D', home.cluster])).exited
  await noteIfElsewhere(home)

  const port = await freePort()
  const flags = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'fsync=off'].flatMap((flag) => ['-c', flag])
  const postgres = await run([home.programs.postgres, '-D', home.cluster, ...flags])
  const urlOf = (database: string) => `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
  await eventually(() => query(urlOf('postgres'), 'create database reducing_reoffending'))
  await fill(urlOf('reducing_reoffending'))
  await postgres.stop()
}
