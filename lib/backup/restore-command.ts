import { chmod, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { finishRestore, restorePlaces } from '#lib/backup/finish-restore.ts'
import { unpack } from '#lib/backup/unpack.ts'
import { majorOf } from '#lib/embedded-postgres/cluster.ts'
import { chooseHome, type Home } from '#lib/embedded-postgres/home.ts'
import { inUseMessage, portOf } from '#lib/embedded-postgres/lock.ts'
import { run } from '#lib/embedded-postgres/programs.ts'
import { readEnv } from '#lib/env.ts'
import { exitWith, OperatorError } from '#lib/operator-error.ts'

const useYourOwn =
  'With DATABASE_URL the database is not this server’s: restore it with pg_restore or your provider’s backups, and put DATA_DIR/media and PAYLOAD_SECRET back.'

await restore(process.argv[2]).catch(exitWith)

/** `npm run restore FILE`: what a backup holds takes the place of what is there, which goes aside. */
async function restore(file: string | undefined) {
  const { DATABASE_URL, DATA_DIR } = readEnv()
  if (DATABASE_URL) throw new OperatorError(useYourOwn)
  if (!file) throw new OperatorError('Say which backup: npm run restore FILE.')
  const home = await chooseHome(resolve(DATA_DIR))
  await refuseInUse(home)
  // One that was broken off when it was ready counts as done; of another, nothing is kept.
  await finishRestore(home)
  await unpackBeside(home, resolve(file))

  const when = `before-restore-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z`
  await writeFile(restorePlaces(home).ready, `${when}\n`)
  await run('sync', [])
  await finishRestore(home)
  process.stdout.write(
    `${DATA_DIR} is as it was when the backup was made: start the site. What was there before is beside it, in names ending in .${when}.\n`,
  )
  process.exit(0)
}

async function refuseInUse(home: Home) {
  if ((await portOf(home)) !== undefined) throw new OperatorError(inUseMessage(home))
}

async function unpackBeside(home: Home, file: string) {
  const { rest, cluster } = restorePlaces(home)
  const clear = () => Promise.all([rest, cluster].map((folder) => rm(folder, { recursive: true, force: true })))
  await clear()
  try {
    await unpack(file, { rest, cluster }, await majorOf(home))
    await chmod(cluster, 0o700)
    const { user } = home.runAs
    if (user) await run('chown', ['-R', `${user.uid}:${user.gid}`, cluster])
    // All of it is on the disk before anything says so.
    await run('sync', [])
    await refuseInUse(home)
  } catch (error) {
    await clear()
    throw error
  }
}
