import { existsSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { backupName } from '#lib/backup/backup-name.ts'
import { baseBackup } from '#lib/backup/base-backup.ts'
import { writeBackup } from '#lib/backup/write-backup.ts'
import { majorOf, readPassword } from '#lib/embedded-postgres/cluster.ts'
import { findHome } from '#lib/embedded-postgres/home.ts'
import { portOf } from '#lib/embedded-postgres/lock.ts'
import { superuserUrl } from '#lib/embedded-postgres/own-database.ts'
import { startEmbeddedPostgres } from '#lib/embedded-postgres/start.ts'
import { readEnv } from '#lib/env.ts'
import { exitWith, OperatorError } from '#lib/operator-error.ts'

const useDumpInstead =
  'With DATABASE_URL the database is not this server’s: copy it with pg_dump or your provider’s backups, and DATA_DIR/media and PAYLOAD_SECRET beside it.'

await backup(process.argv[2]).catch(exitWith)

/** `npm run backup`: everything in one file, while the site runs or while it is stopped. */
async function backup(asked: string | undefined) {
  const { DATABASE_URL, DATA_DIR } = readEnv()
  if (DATABASE_URL) throw new OperatorError(useDumpInstead)
  const home = await findHome(DATA_DIR)
  const file = asked ? resolve(asked) : await placeIn(home.dataDir)
  if (existsSync(file)) throw new OperatorError(`${file} is there already: give another name.`)

  const stopped = (await portOf(home)) === undefined ? await startEmbeddedPostgres(home.dataDir) : undefined
  const url = superuserUrl(await readPassword(home), (await portOf(home)) ?? 0)
  const postgres = await majorOf(home)
  await writeBackup(file, { dataDir: home.dataDir, postgres, database: () => baseBackup(url) })
    .catch((error: NodeJS.ErrnoException) => Promise.reject(new OperatorError(`No backup was made: ${reasonOf(error)}.`)))
    .finally(() => stopped?.stop())
  const { size } = await stat(file)
  process.stdout.write(
    `${file} (${Math.ceil(size / 1024 / 1024)} MB) holds the database, the uploads and the site’s secret: keep it as safe, and elsewhere.\n`,
  )
  process.exit(0)
}

async function placeIn(dataDir: string) {
  const folder = join(dataDir, 'backups')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return join(folder, backupName(new Date()))
}

function reasonOf({ code, message }: NodeJS.ErrnoException) {
  return code === 'ENOSPC' ? 'the disk is full' : message.replaceAll(/\s+/g, ' ').replace(/\.$/, '')
}
